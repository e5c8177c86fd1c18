/** Verbs of more than one sense: the one met here is seldom the first that comes to mind. */
export const verbs = `
float|v5|o:@idea,possibility,prospect,name,option,compromise|put forward to test opinion|~approve without any debate|~bring into force at once|!quietly drop from the agenda
table|v5|o:proposal,plan,offer,question,resolution,document,demand,draft & !w:congress,senate,house,committee,republican,democrat|put forward for discussion|~pass by a large majority|~alter in a few details|~carry out without delay
broker|v4|o:@idea,peace,ceasefire,truce,talk,settlement,compromise,release,end,sale,exchange|arrange between two sides|~accept under heavy pressure|!bring to a sudden end|~demand in return for help
curb|v3|!o:dog|keep within limits|!allow to run wild|~draw attention to|~find the real cause of
slash|v4|o:@amount,job,@money,aid,staff,workforce,service|reduce by a large amount|!add a great deal to|~hold at the present level|~look at line by line
soar|v3|s:@amount,hope,temperature,share,demand,popularity,ambition|rise fast to a high level|!drop without much warning|~go up and down from day to day|~stay well above the average
back|v3|o:@idea,@person,@body,call,move,candidate,claim,effort,decision,ban,bid,demand,strike,side,campaign,war,independence,position,NAME|give support to|!speak out against|~keep a close watch on|~take the place of
brace|v3|p:for|get ready|~push hard|~make excuses|~lose patience
court|v5|o:@person,@body,vote,support,favour,favor,business,attention,investment,ally,donor,audience,NAME & !w:tennis|try to win the favour of|=bring before a judge|!take no interest in|~work closely together with
court|v5|o:controversy,disaster,danger,trouble,criticism,risk|act in a way that invites|!take great care to avoid|~speak openly and often about|~suffer greatly because of
drive|v4|o:@amount,growth,demand,@feel,change,innovation,trend,decision,economy,policy,market,violence,migration,conflict,ambition,need,desire & !f:down,up,away,out,back,off,from,forward|bring about or ^speed up|=steer or ^control|=force to leave|~slow down or ^end
drive|v3|p:from,out,away,underground,into & o:@person,people,NAME,them,him,militant,rebel,business,investor,@force|force to go|=take by car|~help to escape|!allow to stay
fuel|v4|o:@feel,@bad,growth,demand,inflation,rumour,rumor,boom,debate,conflict,rise,claim,speculation,fire|make stronger|~result from|~pay the cost of|~try to explain
stem|v4|o:flow,tide,@bad,rise,spread,loss,bleeding,decline,growth,exodus,violence,outbreak|slow or ^stop|=result or ^come from|!speed up or ^spread|~hide or ^deny
stem|v4|p:from & f:from,directly,largely,partly,mainly,mostly,in|come as a result|~differ a good deal|~suffer more and more|~take attention away
weigh|v4|o:option,decision,whether,risk,evidence,choice,benefit,argument,alternative,action,response,factor,cost,case,idea,proposal,merit|consider with care|=find the heaviness of|~leave out of account|~speak in favour of
weigh|v4|p:on,upon & f:on,upon,heavily & !o:option,whether|press heavily|~come to depend|~keep a close watch|~throw new light
wield|v3|o:@power,clout & !o:weapon,force|have and ^use|!lose or ^give up|~wish for or ^seek|~share or ^divide
trigger|v3|o:@feel,@bad,@event,response,alarm,wave,reaction,collapse,rise,change,protest,debate,sale,movement,process,search,chain|cause to begin|~result from|~make far worse|~fail to prevent
mount|v4|o:campaign,challenge,attack,operation,@event,offensive,defence,defense,effort,bid,search,resistance,protest,exhibition|organise and ^begin|=climb or ^get on|=grow or ^increase|~call off or ^stop
mount|v4|s:@feel,pressure,evidence,tension,cost,loss,debt,casualty,toll,death,violence,call & !o:campaign,challenge,attack|grow little by little|!fade slowly away|~change from day to day|~begin all over again
press|v4|p:for & !p:for>time,cash,money,space & !o:charge|push hard|~hold back|~vote in secret|~wait calmly
press|v4|o:@person,@body,NAME,him,them,her & p:for,to|urge again and again|~forbid under threat|~reward with favours|!leave to decide freely
strike|v4|o:deal,agreement,bargain,balance,accord,compromise,alliance,pact|stop work in protest|=hit with the hand|~ask for more people|~return after a rest
strike|v4|s:disaster,earthquake,storm,hurricane,crisis,tragedy,tsunami,disease,cyclone,drought,illness,recession,pandemic,quake & !p:at|arrive suddenly and ^do harm|~threaten for weeks on end|~spread bit by bit to new areas|~draw near and then ^fade away
raise|v3|o:question,issue,concern,doubt,possibility,prospect,objection,subject,matter,point,problem,fear,eyebrow,alarm,suspicion|bring up or ^cause|=lift up or ^build|=collect as money|~answer or ^settle
raise|v3|o:@money,capital,proceeds & !o:tax,wage,salary,price,cost,fee,fine,bill,income,pension,debt,rate,number,level,limit,ceiling & !p:from|get together for a purpose|=make higher or ^increase|=bring up for discussion|~spend on a new project
raise|v1|o:child,son,daughter,family,kid,baby,orphan|look after until grown up|~give away at birth|~live far away from|~teach at a school
address|v5|o:@bad,issue,concern,question,need,challenge,matter,cause,root,gap,grievance,demand,imbalance,shortcoming,inequality|try to deal with|=make a speech to|=send by post to|~turn away from
address|v3|o:@person,crowd,nation,rally,conference,audience,assembly,congress,parliament,meeting,reporter,supporter,gathering,delegate,chamber|give a talk to|=write a letter to|~take questions from|~walk out in front of
issue|v2|o:statement,warning,order,@rule,call,apology,decree,verdict,visa,passport,licence,license,permit,report,threat,guidance,advice,ruling,ultimatum,invitation,warrant,decision,permission,alert|give out officially|!withdraw without notice|~ask for in writing|~agree to in private
hold|v2|o:@person,hostage,prisoner,suspect,detainee & r:prison,captive,hostage,custody,jail,detention,charge,police|keep under guard|=own or ^have|=organise or ^run|~send to court
hold|v2|o:office,post,position,seat,job,title,rank,record,degree,licence,share,stake,presidency|have as one's own|~hope to win some day|!give up to another|~share with a rival
hold|v3|s:court,ruling,view,theory,tradition,wisdom,judge,doctrine,belief & f:that|believe or ^state|!deny or ^doubt|~ask or ^wonder|~hope or ^wish
hold|v3|s:ceasefire,truce,peace,calm & !s:talk,conference & !f:that,out,@talk|stay unbroken|~come into force|~need changing|!fall to pieces
meet|v3|o:demand,need,target,requirement,standard,goal,deadline,condition,criterion,expectation,challenge,obligation,cost,objective,commitment,aim|satisfy or ^fulfil|=come together with|~go well beyond|~set or ^announce
meet|v4|p:with & r:resistance,silence,anger,criticism,opposition,hostility,scepticism,skepticism,protest,approval,applause,disbelief,cheer,derision & b:be|answer or ^receive|~delay or ^block|~replace or ^follow|~explain or ^defend
cast|v3|o:vote,ballot|give or ^record|=throw or ^drop|~count or ^check|~hide or ^destroy
cast|v4|o:doubt,suspicion & p:on,upon,over|bring or ^cause|!remove or ^clear up|~discuss or ^study|~reveal or ^admit
cast|v4|p:as & o:@person,himself,herself,themselves,itself,NAME,move,@event,him,them & !o:vote,ballot & !w:film,movie,play,drama,actor,actress,role,character,series,director,star,show,theatre,theater,stage,screen,hollywood,broadway,vote,ballot|show in a certain light|~choose without much thought|~dismiss with a few words|~replace after a long time
draw|v4|o:@feel,criticism,attention,crowd,fire,visitor,tourist,audience,investor,support,response,condemnation,interest,complaint,praise,rebuke|attract or ^cause|=pull or ^drag|=sketch or ^outline|~escape or ^avoid
draw|v4|o:conclusion,lesson,distinction,comparison,parallel,inference,contrast|form in the mind|=attract to oneself|=mark with a pencil|~give up or ^reject
draw|v4|p:on,upon & f:on,upon,heavily,extensively,largely|rely for help|~try to improve|~look back fondly|~comment at length
spark|v3|o:@feel,@event,@bad,reaction,row,riot,wave,outcry,rally,interest,conversation,search,rebellion,revolution & !w:match,flame,wood,electric|cause to start|~result from|~report in detail|~try to explain
stage|v4|o:@event,demonstration,rally,coup,comeback,walkout,raid,attack,sit-in,uprising,competition,exhibition,recovery,march|organise and ^carry out|=put on as a play|~call off or ^stop|~pay for or ^support
field|v5|o:question,call,query,complaint,inquiry|receive and ^answer|=enter in a contest|~avoid or ^ignore|~write down in advance
field|v5|o:candidate,team,side,army,player,squad|put up to compete|=deal with or ^answer|~turn away or ^refuse|~train or ^advise
shed|v4|o:job,image,reputation,worker,staff,inhibition,asset|lose or ^get rid of|~look for or ^find|!add to or ^gain|~protect or ^save
voice|v2|o:@feel,support,opinion,view,opposition,objection,complaint,frustration,approval|express|~doubt|~hide|~feel
harbour|v5|o:@feel,ambition,illusion,grudge,desire,thought,dream,intention|keep in the mind|~express openly|~try to overcome|~awaken in others
harbor|v5|o:@feel,ambition,illusion,grudge,desire,thought,dream,intention|keep in the mind|~express openly|~try to overcome|~awaken in others
harbour|v5|o:terrorist,fugitive,criminal,militant,suspect,rebel,group|give a hiding place to|~keep a secret watch on|!hand over to the police|~supply with weapons
harbor|v5|o:terrorist,fugitive,criminal,militant,suspect,rebel,group|give a hiding place to|~keep a secret watch on|!hand over to the police|~supply with weapons
foster|v4|o:@feel,growth,cooperation,relationship,relation,trust,development,understanding,innovation,culture,community,climate,unity,sense,democracy,spirit,change,environment,tie|help to develop|~take an interest in|!stand in the way of|~make a show of
shoulder|v4|o:burden,responsibility,cost,blame,debt,load,task,duty|take upon oneself|~complain loudly about|!pass on to another|~share out evenly
harness|v4|o:@power,energy,wind,sun,technology,potential,talent,skill,data,strength,water,enthusiasm,anger,steam,tide|control and ^put to use|~search for and ^buy|~measure and ^describe|~produce and ^sell abroad
tap|v4|o:resource,market,reserve,potential,@money,talent,energy,expertise,wealth,oil,power,source,vein,knowledge & !o:price,cost|make use of|=strike lightly|=listen in on|~do without
tap|v5|o:phone,telephone,call,line,conversation,communication|listen in on secretly|~cut off without notice|~answer for another|~trace to its source
tap|v5|o:@person,NAME & p:to,as,for|choose for a job|~advise in private|!remove from a post|~thank for past work
grill|v4|o:@person,NAME,him,her & !w:kitchen|question hard|~insult openly|!praise warmly|~ignore rudely
roast|v4|o:critic,president,politician,celebrity & w:joke,comedian,dinner,speech|make fun of|~aim to copy|~grow tired of|!pay honour to
sport|v5|o:beard,shirt,hat,jacket,suit,logo,badge,tattoo,haircut,dress,moustache,uniform,glasses,hair|wear so as to be seen|!keep carefully hidden|~complain openly about|~touch again and again
champion|v4|o:cause,right,idea,policy,reform,freedom,democracy,value,people,interest,use,need,worker,diversity,equality,poor|fight in support of|!work to put an end to|=win a prize for|~take little interest in
anchor|v4|o:economy,policy,alliance,system,expectation,relationship,identity,community & !w:ship,boat,vessel,harbour,harbor|give a firm base to|!throw into confusion|~bring to a close|~take a new look at
stoke|v4|o:@feel,@bad,inflation,division,conflict,growth,fire,demand,hatred,nationalism,flame,racism|stir up|~give in to|~look into|~live with
ignite|v4|o:@feel,@bad,@event,debate,interest,passion,movement,row,imagination,revolution,protest,desire|set off suddenly|~take part in|~result from in part|~make known to all
dampen|v4|o:@feel,growth,demand,spirit,mood,economy,prospect,spending,inflation|weaken or ^lessen|!lift or ^increase|~express or ^show|~share or ^spread
cool|v4|s:market,economy,relation,demand,enthusiasm,growth,temper,inflation,boom,tie,@feel|lose some of its strength|=become a little less warm|~come to a sudden end|~spread to other places
freeze|v3|o:asset,@money,account,@amount,pay,hiring,spending,aid,benefit,application,construction|stop from being used or changed|!release for immediate use|~take over by order of a court|~set aside for those in need
thaw|v5|s:relation,tie,attitude,tension,relationship|become friendlier|~end altogether|!turn hostile|~come to public notice
ease|v3|o:@feel,@rule,@bad,pain,burden,pressure,tension,suffering,shortage,traffic,congestion,concern,fear,crisis,policy|make less severe|~suffer badly from|~draw attention to|~fail to notice
ease|v3|s:@bad,pressure,tension,pain,fear,rain,concern,violence & !o:@rule,@bad,pressure,fear,tension,pain,concern,burden,life|become less severe|!build up quickly|~begin all over again|~stay much the same
lift|v4|o:@rule,siege,state,embargo,moratorium,blockade,immunity,suspension,veto|bring to an end|=move to a higher place|=make more cheerful|~make more severe
lift|v3|o:@amount,economy,mood,spirit,growth,confidence,hope,morale & !o:tax,price|raise or ^improve|!lower or ^weaken|~measure or ^judge|~share or ^spread
impose|v3|o:@rule,will,cost,burden,fee,duty,silence,order,system,control,cap,state,freeze|force people to accept|!agree to do away with|~ask for a vote on|~take time to consider
levy|v4|o:tax,fee,fine,charge,toll,duty,tariff|order to be paid|!do away with|~promise to lower|~object strongly to
waive|v4|o:right,fee,rule,requirement,charge,visa,immunity,penalty,ban,payment,rent,patent|choose not to insist on|!demand in full from all|~put off to a later date|~argue against in court
flout|v4|*|openly disobey|#flaunt:show off proudly|!follow to the letter|~try to change
flaunt|v4|*|show off proudly|#flout:openly disobey|!hide from view|~use with care
breach|v4|o:@rule,contract,agreement,right,treaty,ceasefire,truce,term,duty,trust,convention,sanction,constitution,promise,confidence|break or ^fail to keep|!follow to the letter|~agree to or ^sign|~change or ^improve
breach|v4|o:wall,barrier,defence,defense,dam,border,perimeter,bank,fence,security|break a way through|!repair and ^close up|~keep watch over|~look out across
observe|v5|o:ceasefire,truce,@rule,silence,holiday,custom,tradition,anniversary,right,ramadan,fast,limit,sabbath|keep or ^respect|=watch or ^notice|~break or ^ignore|~ask for or ^demand
honour|v4|o:agreement,promise,commitment,contract,pledge,deal,obligation,treaty,ceasefire,truce,word|keep to|=praise|!go back on|~talk over
honor|v4|o:agreement,promise,commitment,contract,pledge,deal,obligation,treaty,ceasefire,truce,word|keep to|=praise|!go back on|~talk over
uphold|v4|o:@rule,decision,verdict,conviction,right,value,principle,ban,sentence,constitution,tradition,order,appeal,complaint,freedom,law|support and ^keep in force|~delay or ^send back|!overturn or ^throw out|~discuss and ^explain
strike down|pv5|o:@rule,decision,act,provision,law|cancel as not lawful|~pass by a large vote|~make stricter|!keep in full force
overturn|v4|o:@rule,decision,verdict,conviction,election,result,sentence,law,precedent,ban,policy|reverse officially|!confirm in full|~delay for a time|~question publicly
quash|v4|o:conviction,verdict,rumour,rumor,rebellion,protest,uprising,hope,decision,order,dissent,sentence,charge,report,revolt|put an end to|!give new life to|~look closely at|~speak out against
quell|v4|*|put an end to|!stir up further|~protest against|~take part in
repeal|v4|*|do away with by law|!bring into force|~speak out against|~change in a few places
scrap|v3|o:@idea,@rule,law,tax,system,fee,treaty,car,ship,aircraft,contract,policy,programme,program|get rid of|!bring into use|~try to improve|~argue about
shelve|v5|o:@idea,project,report,bill,ambition,law|put off, perhaps for ever|!carry out without delay|~announce to the public|~change beyond recognition
axe|v5|o:job,@idea,post,service,programme,show,staff,@amount,@person|do away with|~pay less for|~find fault with|!take on more
scale (back/down)|pv4|o:@idea,operation,plan,ambition,production,presence,effort,activity,programme,role|reduce|!enlarge|~explain|~protect
trim|v4|o:@amount,staff,job,forecast,workforce,estimate,@money,growth|cut by a little|!add freely to|~look over again|~pay out early
bolster|v4|*|make stronger|!eat away at|~take the place of|~show the need for
buttress|v5|o:@proof,claim,position,argument,case,system,authority|give support to|~ask for proof of|!take the force out of|~put into simple words
shore up|pv4|*|strengthen|~start again|!weaken|~pay for
boost|v2|o:@amount,economy,growth,confidence,morale,chance,security,tourism,output,presence,capacity,image,trade,competition|help to increase|!hold back or ^cut|~keep a record of|~try to explain
hike|v3|o:@amount,fee,fare,tax,rate,price|raise by a good deal|!lower bit by bit|~freeze at one level|~collect ahead of time
cap|v4|o:@amount,number,emission,pay,bonus,price,spending,fee,rent,interest|set an upper limit to|=bring to a fine finish|~raise step by step|~take full account of
cap|v5|o:year,career,week,season,day,day,decade|finish in a fitting way|=place a limit upon|~spoil at the last moment|~make up for in part
peg|v5|o:currency,dollar,euro,pound,rate,yuan,peso,rial & p:to,at|fix or ^tie|~reduce or ^cut|!release or ^free|~compare or ^liken
dwarf|v4|o:@amount,other,rest,building,economy,figure,rival,anything,previous,number,NAME & !w:white|make seem small by comparison|!fall far short of|~grow at the same speed as|~make up a large part of
eclipse|v4|o:@person,@amount,achievement,event,record,success,rival,other,story,issue,party,everything & !w:moon,solar,lunar|become greater than|!take second place to|~come some time before|~give new life to
outpace|v3|*|grow or ^move faster than|!drop or ^fall behind|~have an effect on|~keep in step with
outstrip|v4|*|become greater than|!fall well short of|~remain equal to|~result in part from
rival|v4|o:NAME,size,that,those,@body,anything,power|be nearly as good or great as|=compete fiercely against|!fall a long way short of|~learn a great deal from
mirror|v4|o:@event,trend,change,view,experience,pattern,that,situation,concern,those,finding,society,story,policy|closely resemble|!differ widely from|~result directly from|~draw attention to
echo|v4|o:view,word,@feel,sentiment,call,concern,remark,warning,comment,criticism,argument,claim,statement,theme,NAME|repeat or ^agree with|!reject or ^deny|~report or ^record|~await or ^expect
mask|v4|o:problem,fact,@feel,truth,difference,weakness,decline,reality,division,inequality,pain,symptom,failing,intention,variation|hide from view|!bring into the open|~try to put right|~make even worse
cloud|v4|o:issue,judgment,judgement,future,picture,prospect,debate,outlook,question,memory|make less clear|!throw light upon|~take charge of|~come to terms with
colour|v5|o:view,judgment,judgement,opinion,attitude,perception,thinking,debate,relationship,memory,decision|influence, often unfairly|!leave quite untouched|~explain in plain words|~make known to the world
color|v5|o:view,judgment,judgement,opinion,attitude,perception,thinking,debate,relationship,memory,decision|influence, often unfairly|!leave quite untouched|~explain in plain words|~make known to the world
frame|v4|p:as & o:@event,issue,@idea,debate,question,conflict,story,dispute,move,decision|present in a certain way|=make someone seem guilty of|~leave out on purpose|~talk about in anger
shape|v3|o:policy,opinion,future,@event,debate,decision,life,economy,view,society,culture,politics,history,world,attitude,identity,outcome,character|have a strong influence on|~give a clear account of|!make little difference to|~look forward with hope to
forge|v4|o:alliance,relationship,link,tie,agreement,partnership,bond,consensus,career,deal,path,peace,identity,unity,coalition,future,friendship|build by hard work|=fake in order to deceive|!break off for good|~talk about in public
forge|v4|o:signature,document,passport,cheque,certificate,paper,letter|make a false copy of|~look for mistakes in|~write out in full|~ask to look at
cement|v4|o:relationship,alliance,tie,reputation,position,power,place,bond,status,legacy,hold,friendship,control|make firm and lasting|!weaken bit by bit|~call into question|~look back with pride on
broaden|v1|o:appeal,base,access,understanding,choice,horizon,scope,support,coalition,view,debate|make wider|!restrict|~explain|~question
court|v5|o:media,press,youth,minority,business,investor|try to win the favour of|=bring before a judge|!take no notice of|~seek to control closely
woo|v4|*|try to win over|!drive away|~do business with|~keep an eye on
lure|v4|o:@person,@body,business,customer,investment,tourist,talent,visitor,buyer|attract by an offer|!drive away by force|~advise without pay|~protect from harm
poach|v5|o:worker,staff,player,talent,customer,employee,client,engineer,doctor,nurse,teacher,voter|take away from a rival|~train for better work|~pay less than is fair|~send to work abroad
dog|v5|o:@person,NAME,campaign,presidency,project,career,company,government,administration,him,her,industry,party,@body|trouble for a long time|~catch up with in the end|!serve well for years|~watch from a distance
plague|v4|o:@body,@person,project,industry,country,system,NAME,campaign,area,world,it|cause lasting trouble to|!bring great benefit to|~spread slowly through|~draw public notice to
haunt|v4|o:@person,@body,country,memory,NAME,him,her,them,us,society,candidate|trouble the mind of|~escape the notice of|!bring comfort to|~win the trust of
grip|v4|o:country,nation,public,city,audience,world,@body,region,imagination,reader,@place & !w:hand,hands|take a strong hold on|!leave quite untouched|~draw notice to|~pass slowly by
rock|v4|o:@body,country,city,world,market,industry,administration,@place,capital,establishment|shock or ^upset badly|!calm or ^settle|~divide or ^split|~amuse or ^please
hit|v2|s:@bad,recession,crisis,cost,sanction,storm,price,cut,pandemic,drought,strike,shortage,tax,tariff,inflation & !o:target|harm or ^affect badly|=get to or ^reach|=find by chance|~pass over or ^spare
hit|v3|o:target,@amount,high,low,peak,record,million,billion,NUM|get to or ^reach|=strike with force|=find by chance|~fall short of
bear|v4|o:cost,responsibility,burden,brunt,blame,pain,consequence,risk,loss,expense|take on or ^put up with|=give birth to|=take along or ^bring|~pass on to others
bear|v4|o:resemblance,relation,mark,scar,signature,hallmark,similarity,name & !o:cost|have or ^show|!lose or ^hide|~find or ^make|=suffer or ^stand
carry|v4|o:penalty,sentence,risk,fine,stigma|involve or ^bring|=take or ^move|=win by votes|~reduce or ^prevent
bring|v3|o:charge,case,lawsuit,suit,proceeding,prosecution|put before a court|!drop for lack of proof|~answer in public|~settle out of court
press|v4|o:charge,claim,case,suit|go ahead with in court|!drop without more ado|~deny before a judge|~answer one by one
drop|v3|o:charge,case,claim,@idea,demand,complaint,investigation,lawsuit,bid,objection,appeal,opposition|give up or ^end|=let fall|=go down in value|~put off or ^delay
settle|v4|o:dispute,case,claim,lawsuit,issue,matter,question,difference,argument,score,conflict,suit|bring to an end|=go to live in|=make calm or quiet|~stir up again
settle|v4|s:@person,community,settler,family,immigrant,refugee,people,they,tribe & p:in,near|make a home|~look for work|~stay for a night|=reach a deal
drag on|pv4|s:@event,@talk,case,process,dispute,war,trial,negotiation,conflict,it,fight,investigation|continue for too long|!end sooner than hoped|~attract little notice|~take an unexpected turn
try|v5|o:@person,case,NAME,defendant,him,suspect & r:court,murder,treason,tribunal,charge,military,crime,offence,offense,genocide|put before a court of law|~find guilty of a crime|~set free for lack of proof|~question as a witness
charge|v4|p:with>murder,crime,fraud,offence,offense,assault,corruption,treason,theft,manslaughter,rape,conspiracy,terrorism,bribery,count,espionage,violation,possession,perjury,contempt,attack,robbery,trafficking,laundering,homicide,kidnapping,racketeering,evasion,sedition,spying,genocide,abuse,killing,arson,obstruction,blasphemy,misconduct,harassment,piracy,smuggling,incitement|accuse officially|=ask for as a price|=rush at or ^attack|~question or ^search
charge|v3|o:fee,@money,interest,rent,fare,price,toll|ask for as payment|=accuse of a crime|=put in command|~set aside for later
convict|v2|o:@person,NAME,him,her,defendant|find guilty|!set free|~put on trial|~question closely
acquit|v4|*|declare not guilty|~put on trial again|!send to prison|~let out for a time
sentence|v2|o:@person,NAME,him,her & p:to|punish by order of a court|~find guilty by mistake|~charge with a serious crime|!set free without delay
book|v1|o:ticket,room,flight,place,seat,hotel,trip,holiday,appointment|arrange in advance|!cancel at once|~look forward to|~pay extra for
seize|v3|o:@place,drug,weapon,property,asset,ship,land,territory,phone,computer,base,vessel,cocaine|take by force or by law|~search with great care|~destroy after a fight|!hand back to its owners
seize|v4|f:on,upon & !o:@power,control|take eager advantage|~turn one's back|~look back in great anger|~put strong pressure
storm|v4|o:building,@place,office,embassy,parliament,palace,capitol,prison,base,gate,compound,headquarters,school,stage,plane,house|attack and ^enter by force|~surround and ^cut off|~break down and ^destroy|!leave without a fight
overrun|v4|o:@place,base,position,country,camp,NAME|defeat and ^occupy|~surround and ^starve|!defend with success|~pass by or ^avoid
repel|v4|o:attack,invader,attacker,force,offensive,invasion,assault|drive back|~take part in|!give way to|~plan in secret
besiege|v4|o:@place,NAME,capital,enclave,embassy|surround so as to cut off|~attack from the air|!come to the aid of|~occupy after a battle
pound|v5|o:@place,position,target,NAME,area,rebel,stronghold & w:shell,artillery,bomb,missile,rocket,jet,airstrike,force,fire|attack again and again|~capture without a fight|!defend with great effort|~search in every corner
shell|v5|o:@place,NAME,position,area,village,house & w:artillery,force,army,rebel,troop,war,civilian,militia,military|fire heavy guns at|~take over by force|!protect with high walls|~look at from the air
level|v5|o:charge,accusation,criticism,allegation,complaint & p:at,against|make or ^direct|=make flat or even|=knock to the ground|~answer or ^refuse
level|v5|o:building,city,home,neighborhood,neighbourhood,town,village,block,area,house,forest|destroy completely|=aim or ^direct|=make equal|~rebuild or ^repair
flatten|v4|o:building,city,home,town,village,neighbourhood,neighborhood,house,crop,forest|knock down completely|~cut off from help|!put up once more|~damage in a few places
raze|v4|*|destroy completely|#raise:put up or ^build|~damage in many places|~leave half empty
gut|v5|o:building,home,law,act,house,school,program,agency,programme,regulation,department,hotel,budget,warehouse|destroy the inside or heart of|!restore to full strength|~make small changes to|~spend large sums of money on
torpedo|v5|o:deal,@idea,talk,agreement,process,bill,chance,effort,relationship|ruin completely|!push through|~delay for a while|~speak well of
derail|v4|o:@talk,process,@idea,effort,career,deal,peace,campaign,reform,recovery,attempt,economy|cause to fail|~put off for now|~take part in|~bring to light
scuttle|v5|o:deal,@idea,talk,agreement,bill,effort,attempt|cause to fail|!help along|~delay a bit|~talk over
thwart|v4|*|stop from succeeding|!help to bring about|~warn of in advance|~find out by accident
hamper|v4|*|get in the way of|!speed up or ^help|~take charge of|~bring about
hinder|v3|*|hold back or ^slow|!help or ^assist|~shape or ^direct|~put to the test
impede|v4|*|slow or ^block|!help or ^speed|~shape or ^direct|~test or ^challenge
stall|v4|s:@talk,economy,growth,process,@idea,effort,recovery,progress,bill,reform,campaign,negotiation,legislation|stop making progress|!move ahead quickly|~cost more than planned|~start up once again
stall|v4|o:@talk,economy,growth,process,@idea,effort,recovery,progress,reform|hold up or ^delay|!help on or ^hasten|~think up or ^invent|~look into or ^study
falter|v4|s:economy,growth,effort,support,voice,recovery,campaign,project,talk,peace,progress,market,confidence,it|lose strength|!gather speed|~change sides|~come to light
flounder|v4|*|have serious difficulties|!make steady progress|~keep changing direction|~ask others for support
wane|v4|*|grow weaker|!gain ground|~spread abroad|~come to light
dwindle|v4|*|shrink little by little|!build up over time|~change without warning|~run out all at once
plummet|v3|*|fall fast and far|!climb steeply|~change from day to day|~stay much the same
plunge|v3|s:@amount,market,share,temperature,currency,stock,price & !o:knife|fall fast and far|!rise step by step|~stay much the same|~go up and down
plunge|v4|o:country,@body,economy,nation,world,region,city,@place,him,them & p:into,in|throw without warning|~lead step by step|~follow unwillingly|~help to turn
slump|v4|s:@amount,market,share,sale,price,economy,output,demand,currency,trade,support|fall badly|!grow well|~hold steady|~vary a lot
tumble|v4|s:@amount,market,share,sale,price,stock,currency,temperature|fall sharply|!rise quickly|~hold steady|~vary a little
dip|v4|s:@amount,market,share,sale,price,stock,temperature,support,growth|go down slightly|!rise sharply|~hold steady|~swing wildly
surge|v2|s:@amount,market,share,sale,price,case,demand,infection,number,popularity,crime,violence,interest|rise suddenly and strongly|!fall away bit by bit|~stay at much the same level|~go up and down every day
climb|v1|s:@amount,market,share,sale,price,toll,temperature,case,rate|go up|!drop|~stay put|~waver
swell|v4|s:@amount,number,crowd,rank,population,debt,protest,size,river,cost & !w:ankle,knee|grow larger|!shrink fast|~turn restless|~break apart
mushroom|v5|*|grow very quickly|!die out slowly|~attract criticism|~change for the worse
balloon|v5|s:@amount,debt,deficit,population,cost,number,budget,size|grow very quickly|!shrink by degrees|~stay unchanged|~come under attack
snowball|v5|*|grow faster and faster|!die down little by little|~stay hidden for years|~stop without warning
skyrocket|v2|*|rise very fast|!drop away|~stay level|~vary a good deal
hover|v4|p:around,at,near,above,between,below & s:@amount,rate,price,unemployment,inflation,rating,temperature,figure,approval|stay close to one level|!swing up and down wildly|~climb little by little|~pass without notice
top|v4|o:list,poll,chart,table,agenda,ranking,league|come first in|~drop out of|~draw up|~look through
top|v4|o:million,billion,NUM,$|become more than|=come first in|=form the lid of|~stay just below
edge|v5|r:up,down,closer,higher,lower,towards,toward,ahead,forward & !r:out|move little by little|!leap without warning|~push others aside|~turn round suddenly
inch|v5|r:up,closer,higher,towards,toward,forward,ahead,along|move very slowly|!rush without stopping|~turn round again|~push with force
creep|v4|s:@amount,inflation,price,cost,doubt,unemployment & r:up,higher,in,into,towards|advance by small steps|!jump without warning|~remain just the same|~drop back to normal
loom|v4|s:@event,@bad,deadline,threat,question,winter,prospect,shutdown,danger,figure,recession,cut|draw near as a threat|!fade from view|~end sooner than feared|~get talked about a lot
dawn|v5|p:on,upon|become clear|~make demands|~have a bad effect|~take revenge
unfold|v4|s:@event,story,drama,crisis,scene,@bad,debate,process,situation,tragedy,plot,scandal,investigation|develop step by step|!stop all at once|~happen far away|~turn out as expected
unravel|v4|s:@idea,deal,relationship,marriage,career,country,alliance,ceasefire,life,coalition,agreement,peace,plan,thing,economy|come apart and ^fail|!grow firm and ^last|~become easy to see|~begin with high hopes
unravel|v4|o:mystery,secret,puzzle,cause,truth,reason,case,history,complexity,genetics|work out and ^explain|!make hard to grasp|~keep from the public|~come across by chance
erupt|v4|s:@feel,@event,@bad,fighting,violence,protest,riot,row,war,clash,dispute,scandal,crisis,battle,debate|break out suddenly|!die down slowly|~drag on for weeks|~come to a bad end
simmer|v5|s:@feel,@bad,dispute,anger,tension,resentment,row,conflict,feud,rivalry|go on below the surface|!burst into the open|~come to a quick end|~spread to other people
brew|v5|s:@bad,@feel,storm,trouble,row,battle,scandal,fight,revolt,rebellion,confrontation|begin to develop|!come to a close|~cause surprise|~get out of hand
fester|v5|*|grow worse through neglect|!heal slowly with time|~spread to other countries|~come to public notice
escalate|v2|*|become or ^make more serious|!calm down or ^settle|~drag on or ^delay|~come or ^bring to light
`;

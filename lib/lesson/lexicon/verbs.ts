/** Verbs of more than one sense: the one met here is seldom the first that comes to mind. */
export const verbs = `
float|v5|o:@idea,possibility,prospect,name,option,compromise|put forward to test opinion|=rest on the surface of water|=drift slowly through the air|!take back before it is heard
table|v5|o:proposal,plan,offer,question,resolution,document,demand,draft & !w:congress,senate,house,committee,republican,democrat|put forward for discussion|=set out in rows and columns|~vote on without a debate|~carry out without delay
broker|v4|o:@idea,peace,ceasefire,truce,talk,settlement,compromise,release,end,sale,exchange|arrange between two sides|=buy or ^sell for a client|!cause to break down early|~report on from outside
curb|v3|*|keep within limits|!allow to grow freely|~keep a record of|~find the cause of
slash|v4|o:@amount,job,@money,aid,staff,workforce,service|reduce by a large amount|=cut open with a knife|!raise step by step|~keep at the same level
soar|v4|s:@amount,hope,temperature,share,demand,popularity,ambition|rise fast to a high level|=fly high above the ground|!fall steeply without warning|~change often by small amounts
back|v4|o:@idea,@person,@body,call,move,candidate,claim,effort,decision,ban,bid,demand,strike,side,campaign,war,independence,position,NAME|give support to|=move in reverse|!speak out against|~ask questions about
brace|v4|p:for|get ready for something hard|=make stronger with a support|!give up all hope of safety|~call on others for help
court|v5|o:@person,@body,vote,support,favour,favor,business,attention,investment,ally,donor,audience,NAME & !w:tennis|try to win the favour of|=bring before a judge|=go out with as a sweetheart|!drive away with insults
court|v5|o:controversy,disaster,danger,trouble,criticism,risk|act so as to bring about|=try to win the love of|!take great care to avoid|~give a truthful account of
drive|v4|o:@amount,growth,demand,@feel,change,innovation,trend,decision,economy,policy,market,violence,migration,conflict,ambition,need,desire|be the main cause of|=steer along a road|!hold back for a time|~result from in the end
drive|v4|p:from,out,away,underground,into & o:@person,people,NAME,them,him,militant,rebel,business,investor,@force|force to go|=carry in a car|!invite to stay|~keep a watch on
fuel|v4|o:@feel,@bad,growth,demand,inflation,rumour,rumor,boom,debate,conflict,rise,claim,speculation,fire|make stronger|=fill with petrol|!calm or ^lessen|~write about
stem|v4|o:flow,tide,@bad,rise,spread,loss,bleeding,decline,growth,exodus,violence,outbreak|slow or ^stop|=grow out of|!speed up or ^spread|~measure or ^count
stem|v4|p:from|have its origin|=hold back the flow|~differ a good deal|~move further away
weigh|v4|o:option,decision,whether,risk,evidence,choice,benefit,argument,alternative,action,response,factor,cost,case,idea,proposal,merit|consider with care|=measure on scales|!settle in a hurry|~explain to others
weigh|v4|p:on,upon & !o:option,whether|press like a burden|=be measured in kilos|~be a subject of debate|!be of great help
wield|v3|o:@power,clout|have and ^use|=hold as a weapon|!lose or ^give up|~wish for
trigger|v3|o:@feel,@bad,@event,response,alarm,wave,reaction,collapse,rise,change,protest,debate,sale,movement,process,search,chain|cause to begin|=fire as from a gun|!bring to an end|~slow or ^delay
mount|v4|o:campaign,challenge,attack,operation,@event,offensive,defence,defense,effort,bid,search,resistance,protest,exhibition|organise and ^begin|=climb up on to|=fix in a frame|!call off or ^cancel
mount|v4|s:@feel,pressure,evidence,tension,cost,loss,debt,casualty,toll,death,violence,call & !o:campaign,challenge,attack|grow little by little|=climb on to a horse|!fade little by little|~spread by word of mouth
press|v4|p:for|demand with force|=push down on|~wait in silence|~pay in advance
press|v4|o:@person,@body,NAME,him,them,her & p:on,for,to|urge again and again|=push with a hand or finger|!leave in peace from now on|~reward with gifts or favours
strike|v4|o:deal,agreement,bargain,balance,accord,compromise,alliance,pact|reach or ^arrive at|=hit with a hard blow|=stop work in protest|!break or ^tear up
strike|v4|s:disaster,earthquake,storm,hurricane,crisis,tragedy,tsunami,disease,cyclone,drought,illness,recession,pandemic,quake & !p:at|arrive suddenly and do harm|=refuse to go on working|=come to an agreement|~spread slowly from place to place
strike|v4|o:blow,chord,note,tone,pose & !s:disaster|produce or ^give|=stop work at|~feel or ^suffer|~keep quiet about
raise|v2|o:question,issue,concern,doubt,possibility,prospect,objection,subject,matter,point,problem,fear,eyebrow,alarm,suspicion|bring up or ^cause|=lift to a higher place|=collect as money|!settle or ^put to rest
raise|v2|o:@money,capital,proceeds & !o:tax,wage,salary,price,cost,fee,fine,bill,income,pension,debt,rate|collect from many people|=lift into the air|=bring up as a parent|~lend to those in need
raise|v2|o:child,son,daughter,family,kid,baby,orphan|bring up|=lift up|=make louder|~give birth to
address|v4|o:@bad,issue,concern,question,need,challenge,matter,cause,root,gap,grievance,demand,imbalance,shortcoming,inequality|deal with|=write or ^speak to|!leave alone|~learn about
address|v3|o:@person,crowd,nation,rally,conference,audience,assembly,congress,parliament,meeting,reporter,supporter,gathering,delegate,chamber|give a talk to|=put a street name on|~deal with or ^treat|!turn away from
issue|v3|o:statement,warning,order,@rule,call,apology,decree,verdict,visa,passport,licence,license,permit,report,threat,guidance,advice,ruling,ultimatum,invitation,warrant,decision,permission,alert|give out officially|=come out of a place|!take back officially|~look over carefully
hold|v2|o:@event,@talk,election,referendum,ceremony,funeral,rally,exhibition,vote,auction,inquiry,course & !p:back|cause to take place|=keep in the hand|=keep in prison|!put off to a later date
hold|v2|o:@person,hostage,prisoner,suspect,detainee & r:prison,captive,hostage,custody,jail,detention,charge,police|keep under guard|=take in the arms|~accuse of a crime|!set free again
hold|v2|o:office,post,position,seat,job,title,rank,record,degree,licence,share,stake,presidency|have as one's own|=grip in the hand|=cause to take place|!give up to another
hold|v2|s:court,ruling,view,theory,tradition,wisdom,judge,doctrine,belief & f:that|state as true|=keep in place|!call into doubt|~ask to know
hold|v2|s:ceasefire,truce,deal,peace,line,agreement,calm,promise,roof|stay unbroken|=have room inside|=take in the hand|!fall to pieces
meet|v3|o:demand,need,target,requirement,standard,goal,deadline,condition,criterion,expectation,challenge,obligation,cost,objective,commitment,aim|satisfy or ^fulfil|=come face to face with|!fall short of or ^fail|~set or ^announce
meet|v3|p:with & r:resistance,silence,anger,criticism,opposition,failure,hostility,scepticism,skepticism,protest,approval,response,applause,disbelief,cheer,derision,success|receive as a reaction|=come together by plan|=get to know for the first time|~reply to with equal force
cast|v4|o:vote,ballot|give or ^record|=throw far away|=choose as an actor|~count or ^add up
cast|v4|o:doubt,suspicion,shadow,light,pall,spell,cloud|make fall on something|=choose for a play or film|=pour into a mould|!take away from something
cast|v4|p:as & o:@person,himself,herself,themselves,itself,NAME,move,@event,him,them|present in a certain light|=throw with a sweep of the arm|=shape from hot metal|~leave in the same condition
draw|v4|o:@feel,criticism,attention,crowd,fire,visitor,tourist,audience,investor,support,response,condemnation,interest,complaint,praise,rebuke|attract|=sketch|!put off|~report
draw|v4|o:conclusion,lesson,distinction,comparison,parallel,line,inspiration,inference,contrast,link|reach by thinking|=sketch with a pencil|=pull along behind|~refuse to accept
draw|v4|p:on,upon & !o:attention,crowd|make use|=make pictures|!do without help|~look ahead
spark|v3|o:@feel,@event,@bad,reaction,row,riot,wave,outcry,rally,interest,conversation,search,rebellion,revolution,fire|set off|=give off fire|!put down|~look into
stage|v4|o:@event,demonstration,rally,coup,comeback,walkout,raid,attack,sit-in,uprising,competition,exhibition,recovery,march|organise and ^carry out|=act as part of a play|!take part in by accident|~watch from a distance
field|v5|o:question,call,query,complaint,inquiry|receive and ^answer|=send on to the pitch|=work as on a farm|!refuse to hear
field|v5|o:candidate,team,side,army,player,squad|put forward to compete|=catch and ^throw back|~train for many years|!keep out of a contest
shed|v4|o:light,job,weight,image,reputation,worker,staff,tear,inhibition,asset & !o:light|get rid of or ^lose|=store in a hut|!take on or ^gain|~take great pride in
shed|v4|o:light & p:on,upon|make something clearer|=put away in a hut|!hide from view|~lose weight quickly
voice|v3|o:@feel,support,opinion,view,opposition,objection,complaint,frustration,approval|put into words|=sing out loud|!keep to oneself|~listen to
harbour|v5|o:@feel,ambition,illusion,grudge,desire,thought,dream,intention|keep in the mind|=shelter in a port|!openly give up|~pass on to others
harbor|v5|o:@feel,ambition,illusion,grudge,desire,thought,dream,intention|keep in the mind|=shelter in a port|!openly give up|~pass on to others
harbour|v5|o:terrorist,fugitive,criminal,militant,suspect,rebel,group|give a hiding place to|=tie up in a port|!hand over to the police|~have a secret wish for
harbor|v5|o:terrorist,fugitive,criminal,militant,suspect,rebel,group|give a hiding place to|=tie up in a port|!hand over to the police|~have a secret wish for
foster|v4|o:@feel,growth,cooperation,relationship,relation,trust,development,understanding,innovation,culture,community,climate,unity,sense,democracy,spirit,change,environment,tie|help to develop|=bring up for a time|!stand in the way of|~read a lot about
shoulder|v4|o:burden,responsibility,cost,blame,debt,load,task,duty|take upon oneself|=push with the arm|!pass on to another|~share out evenly
harness|v4|o:@power,energy,wind,sun,technology,potential,talent,skill,data,strength,water,enthusiasm,anger,steam,tide|control and ^put to use|=strap to a heavy cart|!let go to waste|~keep for others to enjoy
tap|v4|o:resource,market,reserve,potential,@money,talent,energy,expertise,wealth,oil,power,source,vein,knowledge & !o:price,cost|make use of|=knock lightly on|!run out of|~keep away from
tap|v5|o:phone,telephone,call,line,conversation,communication|listen in on secretly|=hit gently with a finger|~pay the bills for|!cut off without notice
tap|v5|o:@person,NAME & p:to,as,for|choose for a job|=touch on the arm|!dismiss from a job|~praise for past work
grill|v4|o:@person,NAME,him,her & !w:kitchen|question hard|=cook over heat|!praise warmly|~keep waiting
roast|v4|o:critic,president,politician,celebrity & w:joke,comedian,dinner,speech|make fun of|=cook in an oven|~pay honour to|!be afraid of
sport|v5|o:beard,shirt,hat,jacket,suit,logo,badge,tattoo,haircut,dress,moustache,uniform,glasses,hair|wear so as to be seen|=play a game such as tennis|!take off and put away|~make or ^sew by hand
champion|v4|o:cause,right,idea,policy,reform,freedom,democracy,value,people,interest,use,need,worker,diversity,equality,poor|fight in support of|=win first place in|!speak out against|~have serious doubts about
anchor|v4|o:economy,policy,debate,alliance,system,show,programme,expectation,relationship,identity,community & !w:ship|hold firm or ^steady|=stop a ship|!shake or ^upset|~put an end to
stoke|v4|o:@feel,@bad,inflation,division,conflict,growth,fire,demand,hatred,nationalism,flame,racism|stir up|=put coal on|!calm down|~write up
ignite|v4|o:@feel,@bad,@event,debate,interest,passion,movement,row,imagination,revolution,protest,desire|start up suddenly|=set a match to|!bring to an end|~take part in
dampen|v4|o:@feel,growth,demand,spirit,mood,economy,prospect,spending,inflation|make weaker|=make slightly wet|!make stronger|~make public
cool|v4|s:market,economy,relation,demand,enthusiasm,growth,temper,inflation,boom,tie,@feel|become less strong|=lose heat|!become more lively|~go on as before
freeze|v4|o:asset,@money,account,@amount,pay,hiring,spending,aid,benefit,application,construction|stop from being used or changed|=turn to ice in great cold|!be paid out in full to people|~be handed out to those in need
thaw|v5|s:relation,tie,attitude,tension,relationship|become friendlier|=melt in the sun|!turn cold or hostile|~go on as before
ease|v3|o:@feel,@rule,@bad,pain,burden,pressure,tension,suffering,shortage,traffic,congestion,concern,fear,crisis,policy|make less severe|=move with great care|!make harder to bear|~make widely known
ease|v3|s:@bad,pressure,tension,pain,fear,@amount,inflation,rain,concern,violence,price|become less severe|=slide carefully into place|!grow more intense|~begin all over again
lift|v4|o:@rule,siege,state,embargo,moratorium,blockade,immunity,suspension,veto|bring to an end|=pick up off the ground|!bring into force|~make known to all
lift|v4|o:@amount,economy,mood,spirit,growth,confidence,hope,morale & !o:tax,price|raise or ^improve|=pick up and carry|=steal from a shop|!lower or ^weaken
impose|v3|o:@rule,will,cost,burden,fee,duty,silence,order,system,control,cap,state,freeze|force others to accept|=look grand and large|!free others from|~ask others to agree to
levy|v4|o:tax,fee,fine,charge,toll,duty,tariff,sanction,accusation,criticism|demand with authority|!pay back with thanks|~promise in public|~argue strongly against
waive|v4|o:right,fee,rule,requirement,charge,visa,immunity,penalty,ban,payment,rent,patent|choose not to insist on|#wave:move from side to side|!demand in full from all|~put into writing for all
flout|v4|*|openly disobey|#flaunt:show off proudly|!carefully follow|~slowly change
flaunt|v4|*|show off proudly|#flout:openly disobey|!hide from view|~give away freely
breach|v4|o:@rule,contract,agreement,right,treaty,ceasefire,truce,term,duty,trust,convention,sanction,constitution,promise,confidence|break or ^fail to keep|=make a hole in|!keep to the letter|~put into writing
breach|v4|o:wall,barrier,defence,defense,dam,border,perimeter,bank,fence,security|make a gap in|=fail to keep a promise|!repair or ^close up|~build or ^extend
observe|v5|o:ceasefire,truce,@rule,silence,holiday,custom,tradition,anniversary,right,ramadan,fast,limit,sabbath|obey or ^keep|=watch closely|=remark or ^say|!break or ^ignore
honour|v4|o:agreement,promise,commitment,contract,pledge,deal,obligation,treaty,debt,ceasefire,truce,word,request,wish,result|keep to|=give a prize to|!go back on|~write down
honor|v4|o:agreement,promise,commitment,contract,pledge,deal,obligation,treaty,debt,ceasefire,truce,word,request,wish,result|keep to|=give a prize to|!go back on|~write down
uphold|v4|o:@rule,decision,verdict,conviction,right,value,principle,ban,sentence,constitution,tradition,order,appeal,complaint,freedom,law|support and ^keep in force|~delay and ^send elsewhere|!overturn or ^throw out|~discuss for a very long time
strike|v5|f:down & o:@rule,decision,act,provision,law|cancel as not lawful|=knock to the ground|!keep in full force|~pass by a large vote
overturn|v4|o:@rule,decision,verdict,conviction,election,result,sentence,law,precedent,ban,policy|reverse officially|=tip upside down|!confirm in full|~put off until another day
quash|v4|o:conviction,verdict,rumour,rumor,rebellion,protest,uprising,hope,decision,order,dissent,sentence,charge,report,revolt|put an end to|#squash:press flat|!give new life to|~look closely at
quell|v4|*|put an end to|!stir up further|~look closely at|~keep a record of
repeal|v4|*|end by law|!bring into law|~vote to extend|#repel:drive back by force
scrap|v4|o:@idea,@rule,law,tax,system,fee,treaty,car,ship,aircraft,contract,policy,programme,program|get rid of|=fight or ^quarrel|!bring into use|~try to mend
shelve|v5|o:@idea,project,report,bill,ambition,law|put off, perhaps for ever|=place among books in a row|!carry out without delay|~make known to the public
axe|v5|o:job,@idea,post,service,programme,show,staff,@amount,@person|do away with|=chop down|!add to|~pay for
scale|v4|f:back,down & o:@idea,operation,plan,ambition,production,presence,effort,activity,programme,role|make smaller|=climb to the top|!make larger|~make safer
trim|v4|o:@amount,staff,job,forecast,workforce,estimate,@money,growth|cut by a little|=make neat|~look over|!add a lot to
bolster|v4|*|make stronger|!make weaker|~make public|~make more popular
buttress|v5|o:@proof,claim,position,argument,case,system,authority|give support to|=build a stone prop against|!take the force out of|~put into simple words
shore|v4|f:up|make stronger|=bring to land|!do away with|~pay in full
boost|v3|o:@amount,economy,growth,confidence,morale,chance,security,tourism,output,presence,capacity,image,trade,competition|help to increase|=push up from below|!hold back or ^cut|~keep a record of
hike|v4|o:@amount,fee,fare,tax,rate,price|raise by a good deal|=walk over long distances|!lower by a good deal|~hold at the same level
cap|v4|o:@amount,number,emission,pay,bonus,price,spending,fee,rent,interest|set an upper limit to|=put a lid or hat on|!let rise without limit|~bring to a happy end
cap|v5|o:year,career,week,season,day,day,decade|be the last event of|=set a limit to|=put a lid or hat on|!be the start of
peg|v5|o:currency,price,@amount,number & p:to,at|fix at a set level|=hang on a line|!let move freely|~guess wildly
dwarf|v4|o:@amount,other,rest,building,economy,figure,rival,anything,previous,number,NAME & !w:white|make seem small by comparison|=keep from growing to full size|!come close to but not reach|~follow a long way behind
eclipse|v4|o:@person,@amount,achievement,event,record,success,rival,other,story,issue,party,everything & !w:moon,solar,lunar|become more important than|=block the light of the sun|!be far less important than|~come shortly before
outpace|v3|*|grow or ^move faster than|!fall far behind|~keep exactly level with|~run straight towards
outstrip|v4|*|become greater than|=take the clothes off|!fall well short of|~stay equal to
rival|v4|o:NAME,size,that,those,@body,anything,power|be nearly as good or great as|=fight in a contest against|!be of much less worth than|~be on friendly terms with
mirror|v4|o:@event,trend,change,view,experience,pattern,that,situation,concern,those,finding,society,story,policy|be very much like|=show in a glass|!be quite unlike|~be the main cause of
echo|v4|o:view,word,@feel,sentiment,call,concern,remark,warning,comment,criticism,argument,claim,statement,theme,NAME|repeat or ^agree with|=bounce back as sound|!speak out strongly against|~refuse to listen to
mask|v4|o:problem,fact,@feel,truth,difference,weakness,decline,reality,division,inequality,pain,symptom,failing,intention,variation|keep from being seen|=wear over the face|!bring into the open|~try to solve
cloud|v4|o:issue,judgment,judgement,future,picture,prospect,debate,relation,mind,outlook,question,memory|make less clear|=cover the sky|!make plain to all|~make less costly
colour|v5|o:view,judgment,judgement,opinion,attitude,perception,thinking,debate,relationship,memory,decision|influence, often unfairly|=paint in bright shades|!leave quite untouched|~explain in plain words
color|v5|o:view,judgment,judgement,opinion,attitude,perception,thinking,debate,relationship,memory,decision|influence, often unfairly|=paint in bright shades|!leave quite untouched|~explain in plain words
frame|v4|p:as & o:@event,issue,@idea,debate,it,question,conflict,story,dispute,move,himself,decision|present in a certain way|=put a border round|=blame by a trick|~keep from the public
shape|v3|o:policy,opinion,future,@event,debate,decision,life,economy,view,society,culture,politics,history,world,attitude,identity,outcome,character|have a strong influence on|=form from clay or wood|!leave just as it was|~take no part or interest in
forge|v4|o:alliance,relationship,link,tie,agreement,partnership,bond,consensus,career,deal,path,peace,identity,unity,coalition,future,friendship|build by hard work|=beat into shape from hot iron|=copy in order to deceive|!break off for good
forge|v4|o:signature,document,passport,cheque,certificate,paper,letter|make a false copy of|=build up by hard work|~sign in front of a lawyer|!prove to be real
cement|v4|o:relationship,alliance,tie,reputation,position,power,place,bond,status,legacy,hold,friendship,control|make firm and lasting|=pour as a hard floor|!weaken bit by bit|~ask questions about
broaden|v2|o:appeal,base,access,understanding,choice,horizon,scope,support,coalition,view,debate|make wider|!make narrower|~make clearer|~make cheaper
court|v5|o:media,press,youth,minority,business,investor|try to win the favour of|=bring before a judge|!take no notice of|~learn about from others
woo|v4|*|try to win over|!try to drive away|~learn all about|~take the place of
lure|v4|o:@person,@body,business,customer,investment,tourist,talent,visitor,buyer|attract by an offer|=catch with a hook|!keep out by force|~learn about from others
poach|v5|o:worker,staff,player,talent,customer,employee,client,engineer,doctor,nurse,teacher,voter|take away from a rival|=cook in hot water|=hunt against the law|!leave to a rival
court|v5|o:rival,enemy,partner|try to win the favour of|=bring before a judge|!break off all ties with|~keep secret watch on
dog|v5|o:@person,NAME,campaign,presidency,project,career,company,government,administration,him,her,industry,party,@body|trouble for a long time|=chase with a pack of animals|!help in a time of need|~praise without good reason
plague|v4|o:@body,@person,project,industry,country,system,NAME,campaign,area,world,it|cause lasting trouble to|=infect with a deadly disease|!bring good fortune to|~take no interest in
haunt|v4|o:@person,@body,country,memory,NAME,him,her,them,us,society,candidate|trouble the mind of|=visit as a ghost|!comfort in grief|~slip from the mind of
grip|v4|o:country,nation,public,city,audience,world,@body,region,imagination,reader,@place & !w:hand,hands|hold the attention of or ^affect strongly|=seize and ^hold tightly with the hands|!leave quite cold or ^bore to tears|~pass through or ^travel across
rock|v4|o:@body,country,city,world,market,industry,administration,@place,capital,establishment|shock or ^shake badly|=swing gently to sleep|!calm or ^steady|~make or ^keep rich
hit|v2|s:@bad,recession,crisis,cost,sanction,storm,price,cut,pandemic,drought,strike,shortage,tax,tariff,inflation & !o:target|harm or ^affect badly|=knock with a bat|!help or ^do good to|~follow or ^come after
hit|v2|o:target,@amount,high,low,peak,record,million,billion,NUM|get to or ^reach|=strike with force|!miss by far|~aim at or ^plan
bear|v4|o:cost,responsibility,burden,brunt,blame,pain,consequence,risk,loss,expense|carry or ^put up with|=give birth to|!escape or ^be free of|~share or ^divide
bear|v4|o:fruit|produce a good result|=hold up a heavy weight|!come to nothing at all|~grow on a tree or bush
bear|v4|o:witness,resemblance,relation,name,mark,scar,signature,title,hallmark,similarity & !o:cost|have or ^show|=put up with|~lose or ^hide|=give birth to
carry|v4|o:penalty,sentence,risk,fine,weight,message,meaning,responsibility,term,warning,stigma|have as a part or result|=move in one's arms|!be quite free from|~cause people to forget
bring|v3|o:charge,case,lawsuit,suit,action,claim,proceeding,prosecution|put before a court|=take along to a place|!drop for lack of proof|~report in a newspaper
press|v4|o:charge,claim,case,suit|go ahead with in court|=iron until smooth|!drop without more ado|~keep out of the public eye
drop|v4|o:charge,case,claim,@idea,demand,complaint,investigation,lawsuit,bid,objection,appeal,opposition|give up or ^end|=let fall from the hand|!insist on or ^press|~write down or ^file
settle|v4|o:dispute,case,claim,lawsuit,issue,matter,question,difference,argument,score,conflict,suit|bring to an end|=make a home in|!start or ^stir up|~hear about
settle|v4|s:@person,community,settler,family,immigrant,refugee,people,they,tribe & p:in,on,near|go to live|=reach a deal|!move away|~look round
drag|v4|f:on & s:@event,@talk,case,process,dispute,war,trial,negotiation,conflict,it,fight,investigation|last far too long|=pull along the ground|!end too soon|~attract notice
try|v5|o:@person,case,NAME,defendant,him,suspect & r:court,murder,treason,tribunal,charge,military,crime,offence,offense,genocide|put before a court of law|=make an attempt to do|!set free without question|~put in prison for life
charge|v3|o:@person,NAME,him,her,defendant & p:with|accuse officially|=ask to pay money|=fill with electricity|!clear of all blame
charge|v3|o:fee,@money,interest,rent,fare,price,customer,toll|ask as payment|=accuse of a crime|=rush forward at|!pay out in full
convict|v3|o:@person,NAME,him,her,defendant|find guilty|!set free|~defend in court|#convince:make believe
acquit|v4|*|find not guilty of a crime|!find guilty of a crime|~question about a crime|~accuse of some crime
sentence|v3|o:@person,NAME,him,her & p:to|give a punishment|=write words in order|!set free at once|~charge with a crime
book|v4|o:ticket,room,flight,place,seat,hotel,trip,holiday,appointment|arrange in advance|=write in a novel|=charge with a crime|!cancel at once
seize|v3|o:@power,control,@place,drug,weapon,property,asset,ship,land,territory,phone,computer,base,vessel,cocaine|take by force or by law|=understand at once|!hand back freely|~buy at a very low price
seize|v4|p:on,upon & !o:@power,control|make eager use|=grab with both hands|!take no notice|~lose all interest
storm|v4|o:building,@place,office,embassy,parliament,palace,capitol,prison,base,gate,compound,headquarters,school,stage,plane,house|attack and ^enter by force|=rain and ^blow very hard|!leave in good order|~look at from far away
overrun|v4|o:@place,base,position,country,camp,NAME|defeat and ^occupy|=spill over the edge of|!defend with success|~run past or beyond
repel|v4|o:attack,invader,attacker,force,offensive,invasion,assault|drive back|=fill with disgust|!invite in|#repeal:end by law
besiege|v4|o:@place,NAME,capital,enclave,embassy|surround so as to cut off|=send many letters to|!send help and food to|~look down on from above
pound|v5|o:@place,position,target,NAME,area,rebel,stronghold & w:shell,artillery,bomb,missile,rocket,jet,airstrike,force,fire|attack again and again|=beat to a fine powder|!defend with all one's strength|~search in every corner
shell|v5|o:@place,NAME,position,area,village,house & w:artillery,force,army,rebel,troop,war,civilian,militia,military|fire heavy guns at|=take the outer cover off|!protect with high walls|~look at from the air
level|v5|o:charge,accusation,criticism,allegation,complaint & p:at,against|make or ^direct|=make flat or even|!drop or ^take back|~answer or ^deny
level|v5|o:building,city,home,neighborhood,neighbourhood,town,village,block,area,house,forest|destroy completely|=direct at someone|!build up again|~look across at
flatten|v4|o:building,city,home,town,village,neighbourhood,neighborhood,house,crop,forest|knock down completely|=roll until quite thin|!put together piece by piece|~look at from a long way off
raze|v4|*|destroy completely|#raise:lift up higher|!build up again|~leave half finished
gut|v5|o:building,home,law,act,house,school,program,agency,programme,regulation,department,hotel,budget,warehouse|destroy the inside or heart of|=clean as one does a fish|!restore to its former state|~pay the full price of
torpedo|v5|o:deal,@idea,talk,agreement,process,bill,chance,effort,relationship|ruin completely|=attack under water|!bring to success|~learn about early
derail|v4|o:@talk,process,@idea,effort,career,deal,peace,campaign,reform,recovery,attempt,economy|cause to fail|=run off the tracks|!help along|~bring to light
scuttle|v5|o:deal,@idea,talk,agreement,bill,effort,attempt|cause to fail|=run quickly|!help along|~delay a bit
thwart|v4|*|stop from succeeding|!help to bring about|~copy from others|~warn of the danger from
hamper|v4|*|make difficult or slow|=pack in a basket|!make quick or easy|~make people pay for
hinder|v3|*|make difficult or slow|!make quick or easy|~make fun of in public|~make out to be important
impede|v4|*|slow or ^block|!help or ^speed|~watch or ^study|~copy or ^repeat
stall|v4|s:@talk,economy,growth,process,@idea,effort,recovery,progress,bill,reform,campaign,negotiation,legislation|stop making progress|=sell from a small stand|!move ahead quickly|~cost more than planned
stall|v4|o:@talk,economy,growth,process,@idea,effort,recovery,progress,reform|hold up or ^delay|=put into a stable|!speed up or ^hasten|~think up or ^invent
falter|v4|s:economy,growth,effort,support,voice,recovery,campaign,project,talk,peace,progress,market,confidence,it|lose strength|!gather speed|~change sides|#flatter:praise too much
flounder|v4|*|be in serious difficulty|=be a kind of flat sea fish|!be in excellent health|#founder:be the one who began it
wane|v4|*|become weaker|!become stronger|~become public|~become costly
dwindle|v4|*|become smaller and smaller|!become larger and larger|~become clearer and clearer|~become dearer and dearer
plummet|v3|*|fall fast and far|!rise fast and far|~change from day to day|~stay much the same
plunge|v3|s:@amount,market,share,temperature,currency,stock,price & !o:knife|fall fast and far|=jump into water|!rise step by step|~stay much the same
plunge|v4|o:country,@body,economy,nation,world,region,city,@place,him,them & p:into,in|throw suddenly into a bad state|=dive head first into water|!lead slowly back out of trouble|~describe in full to others
slump|v4|s:@amount,market,share,sale,price,economy,output,demand,currency,trade,support|fall badly|=sit with bent back|!grow well|~move about
tumble|v4|s:@amount,market,share,sale,price,stock,currency,temperature|fall sharply|=roll head over heels|!rise quickly|~hold steady
dip|v4|s:@amount,market,share,sale,price,stock,temperature,support,growth|fall a little|=put into a liquid|!rise a lot|~stay in place
surge|v3|s:@amount,market,share,sale,price,case,demand,infection,number,popularity,crime,violence,interest|rise suddenly and strongly|=move forward like a wave of water|!fall slowly and steadily|~stay at much the same level
climb|v2|s:@amount,market,share,sale,price,toll,temperature,case,rate|go up|=use a ladder|!go down|~hold still
swell|v4|s:@amount,number,crowd,rank,population,debt,protest,size,river,cost & !w:ankle,knee|grow larger|=feel sore|!grow smaller|~grow restless
mushroom|v5|*|grow very quickly|=be picked in a wood|!die out slowly|~move about freely
balloon|v5|s:@amount,debt,deficit,population,cost,number,budget,size|grow very quickly|=float in a warm wind|!shrink to nothing|~stay quite unchanged
snowball|v5|*|grow faster and faster|=throw in winter fun|!die down little by little|~stay quite the same
skyrocket|v3|*|rise very fast|=fly to the moon|!fall very fast|~stay the same
hover|v4|p:around,at,near,above,between,below & s:@amount,rate,price,unemployment,inflation,rating,temperature,figure,approval|stay close to a level|=hang in the air like a bird|!move far from a level|~be hard to work out
top|v4|o:@amount,list,poll,chart,table,agenda,ranking,NUM,billion,million,league|be at the head of or ^pass|=put cream or fruit on|!be at the very bottom of|~be left completely out of
edge|v5|r:up,down,closer,higher,lower,towards,toward,out,ahead,past,forward|move little by little|=sharpen as one does a blade|!leap without warning|~look in all directions
inch|v5|r:up,closer,higher,towards,toward,forward,ahead,along,out|move very slowly|=measure in small units|!rush without stopping|~stay in one place
creep|v4|s:@amount,inflation,price,cost,doubt,unemployment & r:up,higher,in,into,towards|move slowly and hardly seen|=crawl on hands and knees|!jump in one great leap|~stay exactly where it is
loom|v4|s:@event,@bad,deadline,threat,question,winter,prospect,shutdown,danger,figure,recession,cut|come near in a threatening way|=weave on a machine for making cloth|!pass by and be forgotten|~be talked about a good deal
dawn|v5|p:on,upon|become clear|=begin to get light|!be forgotten by|~look good
unfold|v4|s:@event,story,drama,crisis,scene,@bad,debate,process,situation,tragedy,plot,scandal,investigation|develop step by step|=open out as cloth does|!come to a sudden stop|~repeat without change
unravel|v4|s:@idea,deal,relationship,marriage,career,country,alliance,ceasefire,life,coalition,agreement,peace,plan,thing,economy|come apart and fail|=pull out as a thread|!grow strong and firm|~become easy to see
unravel|v4|o:mystery,secret,puzzle,cause,truth,reason,case,history,complexity,genetics|work out and ^explain|=undo as knitted wool|!make hard to grasp|~enjoy as a story
erupt|v4|s:@feel,@event,@bad,fighting,violence,protest,riot,row,war,clash,dispute,scandal,crisis,battle,debate|break out suddenly|=throw out hot lava|!die down slowly|~be put off again
simmer|v5|s:@feel,@bad,dispute,anger,tension,resentment,row,conflict,feud,rivalry|go on below the surface|=cook over a low heat|!burst into the open|~come to a quick end
boil|v4|f:over,down|come in the end|=heat until it bubbles|~rise in the air|~go off too early
brew|v5|s:@bad,@feel,storm,trouble,row,battle,scandal,fight,revolt,rebellion,confrontation|begin to develop|=be made into beer or tea|!come to a close|~be kept secret
fester|v5|*|grow worse through neglect|=form pus in a wound|!heal slowly with time|~attract a great deal of notice
escalate|v3|*|become more serious|=go up a moving stair|!become less serious|~become more costly
`;

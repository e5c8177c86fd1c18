/** Everyday words in a sense that the sentence alone settles: the wrong options are, for the most part, their other senses. */
export const senses = `
abound|v4|*|be found in great numbers|!be rare and hard to find|~be forbidden by custom|~be spread by rumour
accrue|v5|*|build up over time|~be handed back at once|~be lost through waste|~stay the same for years
adopt|v3|o:resolution,law,constitution,budget,motion,bill,amendment,treaty,@idea,charter,convention,declaration,rule,standard & !o:child,baby,dog,cat,infant|accept or ^approve formally|=take into one's family|~put off or ^delay|~rewrite or ^change
air|v5|o:grievance,view,opinion,concern,complaint,difference,doubt,frustration,fear|express openly|=send out by radio|~keep to oneself|~look into
answer|v5|p:for & p:for>crime,action,failure,mistake,deed,conduct,role,atrocity,abuse,death|be held responsible|=give a reply|~feel sorry|~ask forgiveness
arm|v3|o:rebel,militia,@force,group,civilian,settler,ally,police,guard,faction,opposition,teacher|supply with weapons|~train for a task|!make peace with|~lead into battle
arrest|v5|o:decline,fall,slide,decay,spread,growth,deterioration,slump,erosion,progress|stop|=seize by law|~cause|~measure
attach|v4|o:condition,importance,blame,stigma,weight,value,significance|add or ^give|=fasten or ^tie|~deny or ^refuse|~find or ^notice
bank|v5|p:on & !w:money,account,deposit|rely with confidence|=keep one's money|~spend without care|~speak at length
beat|v3|o:forecast,expectation,estimate,record,target,deadline,odds|do better than|=strike hard|~come close to|~agree with
bill|v5|p:as|advertise|=charge a price|~remember|~regret
bite|v5|s:sanction,cut,recession,austerity,measure,inflation,tariff,shortage|begin to hurt|=use the teeth|~become popular|~come to an end
bleed|v5|o:money,cash,support,job,vote,customer,talent,million,billion ; s:company,firm,economy,paper,country,party & r:money,cash,support,job,vote,talent|lose steadily|=let out blood|~gather slowly|~waste on purpose
blossom|v4|s:romance,trade,relationship,career,friendship,industry,talent,movement,business,economy|develop well|=bear flowers|~begin secretly|~end suddenly
bow|v5|p:to & p:to>pressure,demand,public,opinion,critic,reality,will,call,inevitable,threat|give in without a fight|=bend as a sign of respect|~pay close attention|~object strongly
break|v4|o:promise,law,rule,word,agreement,ceasefire,truce,pledge,treaty,vow,curfew|fail to keep|=crack into pieces|~interpret freely|~make public
break|v4|s:news,story,scandal|become known|=fall to pieces|~prove false|~cause alarm
break|v4|o:record|do better than|=smash to pieces|~write down|~keep secret
break|v4|o:deadlock,silence,cycle,impasse,habit,monopoly,stalemate|bring to an end|=damage by force|~make worse|~begin again
buoy|v5|*|make more hopeful|~make more careful|!make sadder|~make angrier
chart|v5|o:course,path,way,future,direction|plan|=sing|~change|~forget
check|v5|o:spread,growth,advance,power,abuse,rise,expansion,inflation,excess,influence,ambition|hold back|=look over|~speed up|~make known
choke|v5|o:growth,trade,supply,economy,recovery,debate,investment,traffic,street,river|block or ^hold back|=take by the throat|~pay for or ^support|~follow closely
clear|v4|p:of & p:of>wrongdoing,charge,murder,blame,corruption,fraud,allegation,crime,suspicion,misconduct|declare not guilty|=make empty or tidy|~accuse in public|~suspect in secret
clear|v5|o:hurdle,obstacle|get past successfully|=remove from the way|~set up for others|~fail to notice
clear|v4|o:parliament,congress,senate,house,committee & s:bill,measure,law,legislation,amendment|be passed by|=remove from|~be sent back to|~surprise
coin|v4|o:term,phrase,word,expression,slogan,name|invent|=make from metal|~borrow|~misuse
commute|v5|o:sentence,term ; w:sentence,clemency,president,governor,prison,death|make less severe|=travel to work|~carry out in full|~announce publicly
corner|v5|o:market|get control of|=drive into a trap|~stay away from|~do harm to
couch|v5|p:in & p:in>term,language,word|express|=lie down|~hide|~translate
cover|v4|o:cost,expense,bill,damage,loss,treatment,deductible,shortfall,premium|be enough to pay for|=spread over the top of|~make a secret of|~add greatly to
cover|v4|s:journalist,reporter,correspondent,newspaper,press,reporter,media & o:war,story,election,trial,event,conflict,campaign,protest,news|report on|=spread over|~keep secret|~take part in
crack|v5|o:code,problem,mystery,case|find the answer to|=break in two|~give up on|~make up as a game
craft|v4|o:@idea,message,legislation,response,speech,compromise,law,image,argument,statement|make with care|~copy in haste|~turn down|~talk about
crown|v5|o:career,effort,achievement,campaign,season|complete in a fine way|=make a king or queen|~bring to a sad end|~start in a small way
dash|v4|o:hope,expectation,dream,ambition|destroy|=hurry|~raise|~share
date|v4|p:from,back & !w:girlfriend,boyfriend,online,app,romance|have existed since|=go out with|~differ from|~be copied from
decline|v2|r:to & r:comment,say,discuss,answer,give,name,identify,join,hear,attend,take,speak,elaborate,accept,run,serve,testify|refuse politely|=become weaker|~forget at first|~wait to be asked
direct|v4|o:anger,criticism,attack,fire,remark,comment,question,effort,attention,resource,fund,blame|aim or ^send|=be in charge of|~hide or ^deny|~lessen
doctor|v5|o:figure,photo,image,document,evidence,report,result,record,data,footage,picture,statistics|change dishonestly|=treat for an illness|~study closely|~make public
dress up|pv5|p:as|make look better than it is|=put one's best clothes on|~show without any disguise|~explain by an example
enter|v5|o:plea,motion,bid,objection|put forward formally|=go into or ^visit|~take back or ^drop|~argue against
entertain|v5|o:idea,possibility,notion,thought,suggestion,doubt,proposal,hope,offer,prospect|be willing to consider|=amuse with stories|~reject without thinking|~explain in simple words
escape|v4|o:notice,attention,criticism,blame,scrutiny,punishment,justice,detection|not receive|=run away from|~ask for|~complain of
exact|v5|o:revenge,price,toll,concession,payment,promise,tribute,retribution,punishment,vengeance,cost|demand and ^get|~work out precisely|~talk about often|!give freely
exercise|v4|o:right,power,control,influence,authority,restraint,caution,option,judgment,discretion,patience,veto,freedom|make use of|=train one's body|~do without|~argue about
fan|v5|o:flame,fear,hatred,tension,violence,anger,flames,speculation,resentment,unrest,hostility|make stronger|=cool with moving air|~put an end to|~look for the cause of
fashion|v5|o:@idea,compromise,deal,consensus,response,career,coalition,solution,policy|make or ^shape|~dress or ^decorate|~refuse or ^reject|~praise or ^promote
feed|v4|o:fear,anger,speculation,suspicion,resentment,rumour,rumor,perception,conspiracy,unrest,cycle|make stronger|=give food to|~put at rest|~know nothing of
file|v4|o:suit,lawsuit,complaint,charge,appeal,motion,petition,claim,brief,case,application|hand in officially|=put away in order|~withdraw quietly|~lose on a point of law
fire|v2|o:director,chief,manager,coach,minister,worker,employee,staff,executive,secretary,aide,official,teacher,him,her,them|remove from a job|=shoot a gun at|~fill with excitement|~give a warning to
furnish|v5|o:proof,evidence,information,detail,document,example,data,reason,excuse,list|supply|=fit out|~hide|~ask for
further|v5|o:cause,aim,interest,goal,career,understanding,agenda,ambition,peace,objective|help to succeed|~explain in full|!hold back|~keep secret
gather|v5|o:momentum,pace,strength,speed,steam,support,force|increase in|=pick up|~lose bit by bit|~meet for
harden|v4|s:attitude,position,stance,opinion,mood,opposition,resolve,view,rhetoric|become less willing to change|=become solid to the touch|~become better known abroad|~become a matter of doubt
head|v2|o:delegation,committee,investigation,team,inquiry,commission,government,ministry,agency,department,mission,coalition,panel,firm,group|be in charge of|=go towards|~ask for|~give support to
hedge|v5|o:bet,risk ; p:against|protect oneself from loss|=put a fence of bushes around|~tell others of the danger|~spend more than one has
hurt|v2|o:chance,economy,business,@amount,party,campaign,company,industry,relation,reputation,interest,worker,consumer,prospect|do damage to|=cause bodily pain to|~take no account of|~come before
husband|v5|o:resource,strength,money,energy|use with care|~waste at once|~share equally|~ask for
impress|v5|p:on,upon|make someone understand clearly|=win someone's admiration|~keep from someone for a time|~borrow with someone's consent
introduce|v3|o:bill,measure,law,legislation,amendment,motion,reform,tax,ban,resolution,rule,tariff,policy|bring forward or ^start|=make known by name|~argue strongly against|~make much weaker
invite|v5|o:criticism,attack,comparison,suspicion,trouble,ridicule,scrutiny,retaliation,disaster,speculation,question|make likely|=ask to come|~try to avoid|~answer well
jump|v2|s:@amount,stock,index & !s:horse|rise suddenly|=leap into the air|~level off|~start to recover
kill|v4|o:bill,deal,plan,proposal,project,amendment,legislation,measure,idea,story,debate,demand,competition|put an end to|=take the life of|~change a good deal|~bring before all
land|v4|o:job,role,contract,deal,interview,part,spot,position,seat|succeed in getting|=come down on|~give up on|~apply in vain for
launder|v4|o:money,cash,proceeds,profit,fund,drug|hide the criminal source of|=wash and ^dry with care|~save for a later time|~pay back in full
list|v4|o:company,share,firm,stock & w:stock,exchange,share,market,investor|offer for trading to the public|=write one under the other|~keep in one family|~shut down for a time
manage|v3|r:to & !w:director,team,club,hotel|succeed in spite of difficulty|=be in charge of something|~try without any success|~promise in front of others
man|v4|o:barricade,post,checkpoint,station,phone,desk,border,ship|provide the workers for|~destroy with great force|~keep away from|~look for in vain
mark|v4|o:anniversary,birthday,centenary,occasion,day,end,year,jubilee,victory|celebrate or ^remember|=put a sign upon|~forget or ^ignore|~put off or ^delay
mark|v4|o:shift,departure,change,turning,beginning,start,end,milestone,break,step,first,time,turnaround|be a sign of|=give a grade to|~be the cause of|~try to prevent
master|v4|o:art,skill,language,technique,subject,technology,craft|learn fully|=rule over|~begin to teach|~do badly at
milk|v5|o:crisis,situation,@person,taxpayer,system,company,issue & !w:cow,goat,farm|get all one can out of|~give help in need to|~do great harm to|~spread lies about
moderate|v4|o:view,demand,tone,position,language,behaviour,behavior,rhetoric,growth ; s:growth,inflation,price,rate|make or ^become less extreme|=lead or ^guide a discussion|~state or ^explain in full|~copy or ^learn by heart
muddy|v5|o:water,issue,picture,message,debate|make less clear|=make dirty|~bring to an end|~look at closely
nurse|v5|o:grievance,ambition,grudge,hope,resentment,dream,hatred|keep in one's mind|=look after in illness|~talk about openly|~put out of one's mind
occasion|v5|o:debate,protest,outcry,comment,surprise,concern,delay,loss,outrage|cause|~join|~enjoy|~mention
occupy|v4|s:army,troop,force,russia,israel,germany,power,soldier & o:@place,peninsula,west,land,territory,island|hold by force|=keep busy|~travel across|~give back
pack|v5|o:court,committee,board,jury,panel|fill with one's own supporters|=put into boxes and cases|~dismiss before time|~hold to strict rules
pale|v5|p:beside,in,before,compare & w:comparison,compare,beside,next|seem unimportant|=lose colour in the face|~grow more likely|~become more common
paint|v5|p:as ; o:picture,portrait & !w:canvas,artist,gallery,museum,painter,wall,brush|describe|=colour|~regard|~admire
part|v5|p:with & p:with>money,cash,possession,company,share,asset|give up|=separate|~deal in|~earn
pass|v3|o:law,bill,legislation,resolution,budget,amendment,motion,measure,reform,act,referendum|approve by vote|=go by or ^move past|~put off or ^leave out|~read through
pass|v4|o:sentence,judgment,judgement,verdict|announce|=go past|~avoid|~question
patch up|pv5|o:difference,relation,quarrel,relationship,rift,feud|settle|~cause|~hide|~report
pepper|v5|p:with & !w:cook,salt,dish,recipe,chicken|fill here and there|=season or ^flavour|~leave quite empty|~defend from attack
perform|v3|s:share,stock,company,economy,fund,market,firm,bank,business,team,pupil,student,school,party|do well or badly|=act on a stage|~give a report|~grow in size
plant|v5|o:evidence,doubt,seed,story,idea,question,bomb,drug|put in place secretly|=set in the ground to grow|~discover by accident|~remove from view
plead|v3|f:guilty,not,innocent,ignorance|declare oneself|=beg to be|~be found|~fear to be
pocket|v5|o:money,profit,bribe,cash,fee,million,proceeds,billion,commission|take for oneself|~give away to others|~count with care|~owe to others
post|v4|o:profit,loss,gain,revenue,growth,earnings,result,surplus,deficit,increase,sales,record,win|report as a result|=send by mail|~expect for next year|~hide from the public
produce|v4|o:evidence,document,witness,proof,passport,identification,receipt|bring out and ^show|=make in a factory|~lose or ^destroy|~ask to see
qualify|v5|o:statement,remark,support,claim,praise,comment,answer,endorsement|limit or ^make less strong|=reach the needed standard for|~repeat in a louder voice|~take back completely
rank|v3|p:among,as,high,above,below|have a place in an order|=be a soldier of some grade|~be a cause of anger|~be chosen by lot
read|v4|s:letter,statement,sign,note,banner,sentence,message,headline,inscription,placard,text|have as its words|=understand from print|~make no mention of|~keep in mind
realise|v5|o:dream,ambition,goal,potential,hope,aim,vision,profit,plan|make real|=begin to see|~give up|~talk of
realize|v5|o:dream,ambition,goal,potential,hope,aim,vision,profit,plan|make real|=begin to see|~give up|~talk of
recall|v4|o:ambassador,envoy,diplomat,troop,parliament,product,car,vehicle,toy,drug,food,lawmaker|order to come back|=bring to mind|~send abroad|~speak well of
recall|v3|r:that,how,when,day,moment,conversation & !w:ambassador,envoy,vehicle,product,car,diplomat|remember|=order back|~foresee|~deny
recognise|v4|o:state,independence,government,sovereignty,claim,authority,right,annexation,republic,leader,result,election,regime|accept as lawful|=know again by sight|~hear of for the first time|~refuse to deal with
recognize|v4|o:state,independence,government,sovereignty,claim,authority,right,annexation,republic,leader,result,election,regime|accept as lawful|=know again by sight|~hear of for the first time|~refuse to deal with
register|v5|o:complaint,protest,objection,opposition,surprise,concern,gain,win,loss,fall,increase|show or ^record|=sign up as a voter|~ignore or ^forget|~understand
release|v2|o:report,statement,figure,document,video,data,transcript,result,email,name,study,photo,poll,footage|make public|=set free|~keep back|~look into
relieve|v5|p:of & p:of>duty,command,post,position,burden,responsibility,job|take away from|=bring comfort to|~train or ^teach in|~pay or ^reward for
represent|v4|o:change,shift,threat,increase,challenge,departure,step,break,risk,victory,opportunity,blow,danger,percent,loss|be|=speak for|~hide|~cause
reserve|v5|o:right,judgment,judgement,criticism,praise,anger|keep for later or for someone special|=book in advance at a hotel or theatre|~share with all who are present|~give up without a word of regret
rest|v4|p:on,with & s:case,argument,claim,theory,decision,hope,responsibility,future,assumption,power,blame,fate,policy|depend|=sleep|~insist|~agree
return|v5|o:verdict|give officially|=go back to|~set aside|~wait for
run|v3|p:for & p:for>office,president,governor,mayor,senate,congress,election,seat,parliament,presidency,re-election|try to be elected|=move fast on foot|~vote in secret|~speak in favour
run|v4|s:newspaper,paper,magazine,channel,network,site,outlet,tabloid & o:story,article,headline,interview,advert,ad,report,editorial|publish|=manage|~refuse|~discuss
run|v1|o:company,business,government,hospital,school,economy,campaign,country,city,programme,program,prison,charity,department,shop,agency|manage|=hurry|~leave|~attack
sack|v4|o:minister,manager,coach,worker,employee,chief,director,staff,head,official,executive,general,journalist|dismiss from a job|=rob and ^destroy|~accuse of a crime|~promote to a higher post
screen|v4|o:passenger,patient,applicant,traveller,traveler,worker,visitor,baggage,child,woman,blood,candidate,donor|examine for signs of something|=hide from the sight of others|=show in a cinema or on television|~pay for the care of
second|v5|o:motion,proposal,nomination,view|support formally|~reject at once|~put off for a time|~read aloud
sell|v5|o:plan,idea,deal,policy,message,vision,reform,proposal,budget,agreement,strategy & p:to,as|win support for|=give for money|~explain away|~take back
serve|v3|o:sentence,year,month,term,time & w:prison,jail,sentence,life,office,term,president,senator,governor|spend or ^complete|=bring food or drink to|~avoid or ^escape|~count or ^measure
serve|v5|o:purpose,interest,need,end,cause|help or ^be of use to|=bring to a table|~act or ^go against|~find out about
skirt|v5|o:issue,question,law,rule,subject,ban,topic,problem,restriction|avoid|~break|~discuss|~explain
sour|v4|s:relation,relationship,mood,ties,opinion,friendship,sentiment ; o:relation,relationship,mood,ties|become or ^make unfriendly|=lose freshness, as milk does|~become or ^make important|~begin in a new way
stagger|v5|o:hour,payment,start,shift,holiday,release,reopening|arrange at different times|=walk as if about to fall|~do all at the same time|~cancel without warning
suffer|v3|o:loss,defeat,setback,blow,damage,injury,decline,attack,casualty,stroke,fall,delay,collapse|experience|=allow|~cause|~expect
surface|v4|s:report,video,rumour,rumor,allegation,detail,claim,evidence,footage,document,photo,problem,tension,tape,question,plan|become known|=come up for air|~prove to be false|~be kept secret
swallow|v5|o:loss,company,firm,rival,cost,pride,cut,rise,defeat,bank|accept or ^take in|=let down the throat|~refuse or ^push away|~ask or ^hope for
tailor|v4|o:programme,program,message,policy,treatment,service,approach,product,course,plan,law & p:to,for|adapt to a need|=sew by hand|~sell at a low price|~copy from others
tax|v5|o:patience,strength,resource,brain,ability,imagination|put a strain on|=take money from|~give rest to|~make a show of
tender|v5|o:resignation,apology,offer,advice|offer formally|~refuse firmly|~demand loudly|~forget completely
tip|v5|p:to,for,as & r:win,become,succeed,replace,take,lead,beat|name as likely|=give extra money to|=lean to one side|~warn not to try
toy|v5|p:with & p:with>idea,notion,thought,possibility|consider, but not seriously|=play like a child|~be attracted strongly|~fight, but without hope
train|v5|p:on,at & o:gun,camera,eye,missile,sight,weapon,rifle|point|=teach|~look|~sell
treat|v3|p:as & !w:doctor,patient,hospital,disease,illness,symptom,drug|regard or ^deal with|=give medical care to|~pay for a meal for|~mistake or ^confuse
work|v2|s:plan,policy,strategy,system,sanction,approach,vaccine,drug,treatment,method,lockdown,tactic,idea,measure & !p:for,at,with|have the wanted effect|=do one's daily job|~meet with doubts|~cost far too much
account|n3|l:give,gave,first-hand,firsthand,eyewitness,detailed,personal,official,conflicting,written,witness,full,differing,vivid,own ; p:of & l:give,gave,an,his,her,detailed,vivid & !w:bank,twitter,facebook,saving,money,user,deposit|a description of events|=an arrangement with a bank|~a demand for the facts|~a denial of guilt
account|n5|l:take,into|consideration|=a bank record|~doubt|~command
act|n3|p:of>parliament,congress ; l:under,patriot,voting,disability,clean,new & w:parliament,congress,senate,law,legislation,provision,section & !p:of & !t:acts & !l:class,balancing|a law|=a deed|=a show|~a judge
action|n3|l:legal,court,class & !l:military,affirmative|a case in court|=a small battle|~a change in the law|~a lawyer's advice
action|n4|l:industrial,strike|a refusal by workers to work as usual|~the building of new factories|~a state's help for its firms|~a rise in what factories make
agency|n5|p:over,in & !b:news,intelligence ; l:human,moral,own,individual,personal & !l:news,intelligence,federal,aid,space|the power to act for oneself|=an office that serves the public|~the right to be looked after|~the duty to obey others
air|n5|p:of & p:of>mystery,confidence,authority,unreality,inevitability,desperation,calm,optimism,menace,respectability|an impression|=a simple tune|=a kind of gas|~a shortage
article|n4|p:of & p:of>constitution,treaty,charter,convention,agreement,impeachment,faith ; w:constitution,treaty,convention,charter & f:NUM|a section of a legal text|=a piece in a newspaper|=an object for sale|~a person who signs
bench|n5|l:supreme,court,federal,judge ; w:judge,justice,court,nominee,appoint,lawyer & !w:sit,park,seat,player,coach,football,substitute|the judges of a court|=the seats in a park|~the lawyers for a state|~the people on a jury
board|n3|p:of & p:of>director,governor,trustee,education,election,company,inquiry ; l:governing,editorial,advisory,executive,school,review,management,election,parole|a group that directs or advises|=a flat piece of wood|~a yearly report to the public|~a list of future events
branch|n2|p:of & p:of>government,state,military,science,law,medicine,mathematics ; l:executive,legislative,judicial,local|a part of a larger whole|=a local office or shop|~an enemy of a larger group|~a leader of a larger group
break|n4|p:with,from & p:with,from>past,tradition,policy,party,practice,norm,precedent,routine,predecessor,church,europe|an abrupt change|=a short rest|=a broken place|~a slow return
brief|n5|l:legal,amicus,court,file,friend-of-the-court ; w:court,filed,amicus,supreme,judge|a written argument for a court|=a short set of orders|~a ruling made in haste|~a question put to a witness
brush|n5|p:with & p:with>law,death,fame,police,authority,danger,disaster|a short meeting|=a tool for cleaning|~a long friendship|~a deep interest
cabinet|n3|w:minister,president,government,secretary,reshuffle,chancellor,coalition,premier,post,crisis & !w:wood,kitchen,drawer,shelf,filing|the ministers who govern together|=a piece of furniture with shelves|~the members of all the parties|~the people who guard a ruler
chair|n2|p:of & p:of>committee,board,panel,party,commission,reserve,council,group,fed ; l:committee,party,board,reserve,fed,vice,campaign|the person who leads a group|=a seat for one person|~the person who pays for a group|~a room where a group meets
charge|n3|b:in,take,took|control|=a payment|=a rush|~trouble
chemistry|n5|l:good,personal,team,political,natural ; p:between & !w:science,laboratory,nobel,student,degree,teacher,element,physics|the way people get on together|=the study of substances|~the things people have in common|~the anger people feel
coat|n2|p:of>arms|family or state sign|=warm outer garment|=thin layer of paint|~book of old songs
concert|n5|b:in & f:with|agreement|=a show of music|~secret|~protest
consideration|n4|l:political,security,financial,economic,humanitarian,practical,moral,ethical,legal,environmental,main,overriding,commercial & !b:under,into|a fact to be thought about|=a feeling for other people|~a promise to be kept|~a mistake to be avoided
constitution|n5|l:strong,weak,robust,delicate,iron & !w:amendment,law,court,state,parliament,rights|the condition of the body|=the basic law of a state|~the strength of one's beliefs|~the way one was brought up
count|n4|b:on,two,three,four,five,six,seven,several,each,multiple,all & w:charge,guilty,murder,fraud,convict,indict,court,plead,jury,assault,conspiracy,indictment,acquit|a separate charge in a court case|=a total found by adding up|=a man of noble rank|~a witness who speaks in a trial
course|n4|b:stay|same line of action|=set of lessons|~quiet place|~winning side
coverage|n4|l:health,insurance,medical,universal,dental,vaccine,provide,lose & w:insurance,health,insurer,patient,premium,medical,medicaid,insured|protection by insurance|=reporting in the news|~control by doctors|~a rise in costs
cure|n4|p:for & p:for>problem,unemployment,inflation,boredom,poverty,ill,recession,loneliness|a solution|=a medicine|~a cause|~a warning
discipline|n4|l:academic,scientific ; p:of & p:of>history,science,economics,psychology,physics,philosophy|a branch of learning|=a punishment for a fault|~a habit of hard work|~a prize for good results
discipline|n4|l:fiscal,financial,budget,budgetary,spending,monetary|strict control|=a field of study|~a new tax|~a careless use
dose|n4|p:of & p:of>reality,realism,scepticism,skepticism,humility,humour,humor,luck,optimism,caution,common|an amount|=a medicine|~a lack|~a fear
duty|n5|l:import,customs,export,excise,stamp,anti-dumping,impose ; p:on & p:on>import,goods,steel,alcohol,car,petrol,fuel,export|a tax|=a moral task|~a limit|~a ban
eve|n4|b:the & p:of|the time just before|=the last hours of the day|~the day of rest after|~the hundredth return
expense|n4|b:the & p:of & !w:travel,budget,fund|harm or loss|=money for a journey|~wish or order|~suggestion
flight|n5|l:capital,white,tax ; p:of & p:of>capital,refugee,investor,population,family,people|a running or moving away|=a journey by plane|~a quick and steady rise|~a return after many years
following|n4|l:large,loyal,huge,devoted,strong,cult,mass,big,growing,wide ; l:has,have,build,attract & b:a|a group of supporters|~a number of enemies|~a set of rules|~a line of work
front|n4|l:united,common,popular & !f:page,door,line|a joining together for a purpose|=a line where armies fight|=the side of a building that faces a street|~a quarrel between old allies
good|n4|l:common,public,greater & !t:goods|benefit|=kindness|~opinion|~property
grain|n5|p:of & p:of>truth,sense,comfort|a very small amount|=a kind of crop|~a strong feeling|~a complete lack
ground|n4|l:gain,lose,lost,gained,losing,gaining & !p:for,of & !w:soil,football,stadium|a better position|=the surface of the earth|=a place for sports|~the right to speak
hand|n4|p:in & l:had,has,have & !b:left,right|a share or part|=a round of applause|~an interest or wish|~a secret or clue
hearing|n3|l:committee,congressional,court,senate,confirmation,disciplinary,public,impeachment,bail,parliamentary,judicial,preliminary|a meeting at which people are questioned|=the chance to have one's opinion heard|~a decision from which no appeal is possible|~a report on what has been found out
heat|n5|l:turn,feel,take & w:criticism,pressure,political,critic,question & !w:weather,temperature,oven,degree,summer,warming|pressure or blame|=high temperature|=one race of several|~support or praise
hold|n4|p:on,over & p:on,over>power,office,region,country,town,party,voter,territory,market,imagination,public,land,society|control or influence|=a space in a ship|~attack or assault|~delay or pause
host|n4|p:of & b:a,whole & !w:show,tv,radio,guest|a large number|=a giver of parties|~a strange kind|~a total lack
house|n3|l:lower,upper & !w:floor,room,build,street|a part of a parliament|=a building for a family|=a royal family|~a court of law
import|n5|p:of & l:great,full,true,little,real & !w:tariff,export,goods,trade,oil,tax|importance|=trade|~cost|~cause
issue|n5|b:take,took,taking,takes|disagreement|=a topic|~advice|~notice
leave|n4|l:paternity,maternity,sick,parental,paid,unpaid,family,medical,administrative,annual ; b:on|time away from work|=permission to go|~payment for extra work|~the end of a job
letter|n5|p:of & p:of>law|exact words|=written message|~moral purpose|~last page
march|n5|p:of & p:of>progress,time,history,technology,democracy,freedom,science|a steady advance|=a walk of protest|=music for soldiers|~a sudden halt
match|n5|b:no & p:for ; l:good,perfect & !w:football,cricket,tennis,player,team,goal,win,final,cup,fire|an equal|=a game|~a reason|~a price
material|n4|l:raw & !w:cloth,wear|substances from which things are made|=cloth from which clothes are sewn|~goods that are ready to be sold|~tools with which work is done
mission|n3|w:soldier,troop,peacekeeping,un,nato,military,army,force,space,nasa,rescue,combat,relief & !w:church,statement,priest|a task that people are sent to do|=a church or school in a foreign land|~a building where soldiers live|~a promise not to use force
movement|n2|l:labor,labour,protest,political,democracy,environmental,independence,women,social,civil,liberation,resistance,right,anti-war,opposition,peace,feminist,suffrage,separatist|people working together for an aim|=a change from one place to another|~a meeting held in secret for an aim|~a law that gives people new rights
nature|n3|p:of & p:of>problem,threat,crime,relationship,war,work,business,politics,job,society,conflict,attack,question,debate,beast,power,democracy,disease|the kind or character|=the world of plants|~the first cause|~the final result
nerve|n4|l:lose,lost,hold,held,had,have ; b:the & r:to & !w:cell,brain,pain,damage,agent,gas|courage|=tissue|~worry|~pleasure
notice|n4|l:give,gave,short,advance,without,day,week,month,prior & !l:take,took,escape & !w:board,pinned,wall|warning beforehand|=attention or care|=a sign on a wall|~permission to go
object|n5|p:of & p:of>ridicule,desire,hatred,criticism,suspicion,envy,pity,scorn,attention,affection,interest,derision|a person or thing that draws a feeling|=a solid thing that one can see and touch|~a person who is ruled by a feeling|~the reason given for a feeling
operation|n2|l:military,rescue,police,ground,special,security,undercover,covert,peacekeeping,relief,search,smuggling,anti-terror & !w:surgery,surgeon,patient|a planned action by a group|=the way a machine works|~a report on a group's work|~a rule that a group has to obey
paper|n4|l:white,green,discussion,consultation,policy,position & !w:book,cut,newsprint|an official report|=a daily newspaper|~a legal promise|~a ballot or vote
passage|n4|p:of & p:of>bill,law,legislation,act,reform,resolution,amendment,measure,budget,deal,treaty|approval by a vote|=a narrow way through|=a short part of a text|~defeat in a vote
pill|n5|l:bitter,hard|something unpleasant|=a small tablet|~a false hope|~a secret plan
plant|n1|l:power,nuclear,chemical,manufacturing,assembly,car,processing,steel,bottling,water,treatment,coal,desalination,industrial & !w:flower,seed,grow,leaf,species,garden,root|a factory or works|~a way of making things|~a store for goods|~a market for goods
play|n5|p:of & p:of>force,light,interest,market|free movement|=a stage show|~a fair chance|~a strict rule
player|n4|l:key,major,global,big,important,main,dominant,regional,international & !w:football,game,team,coach,tennis,club,match,league,season,sport,midfielder,injury|one with influence|=one who takes part in a game|~one who pays the bill|~one who watches closely
point|n3|p:in & l:no,little,much,see|use or purpose|=a sharp end|=a mark in a game|~hope or risk
policy|n4|l:insurance,life,home,health & w:insurer,insurance,premium,claim,cover|an insurance agreement|=a plan of government|~a refusal to pay|~a doctor's report
pool|n4|p:of & p:of>talent,labour,labor,worker,candidate,applicant,voter,investor,money,donor,people,resource|a supply that can be drawn on|=a small area of still water|~a shortage that is felt by all|~a limit set by the state
practice|n2|l:in & !w:team,coach,doctor,lawyer,medical,law,private,music & !p:of ; l:into & r:put|real use|=training|~theory|~theatre
practice|n4|l:corrupt,harmful,business,widespread,common,unfair,cultural,best,illegal,fishing,farming,labor,labour,religious,ancient,hiring,trade,restrictive,standard,accounting|a usual way of doing things|=training to improve a skill|=a doctor's or lawyer's business|~a plan that no one has carried out
premium|n4|p:on & p:on>skill,speed,loyalty,quality,education,safety,honesty|a high value|=a yearly payment|~a strict limit|~a new tax
presence|n4|l:military,strong,permanent,growing,heavy,police,naval,troop,visible,russian,american,chinese,foreign,army,security,online|the fact of being there|=a way of impressing people|~the wish to be there|~the right to take part
product|n4|p:of & p:of>time,system,culture,imagination,history,policy,year,education,environment,society,era,negotiation,work,compromise|a result|=goods for sale|~a cause|~an enemy
profession|n4|p:of & p:of>faith,innocence,love,loyalty,friendship,support,belief|an open declaration|=a kind of skilled work|~a private doubt|~a false accusation
property|n4|l:chemical,physical,medicinal,healing,unusual,useful,mechanical,magnetic,addictive,antibacterial & t:properties,property & !w:house,estate,owner,land,landlord|a quality that something has|=a thing that a person owns|=a building and its land|~a use that is forbidden
reading|n4|l:second,third,first,final & w:parliament,bill,knesset,lawmaker,mp,duma,legislation,vote|a stage in the passing of a law|=the act of looking at a text|~a report on how a law works|~a decision by the highest court
recess|n4|l:summer,parliamentary,congressional,winter,christmas,august,easter & !w:pupil,wall|a time when a body doesn't meet|=a hollow place in a wall|~a time of bad trade|~a meeting without the press
regard|n4|l:this,that,in|point or matter|=admiration|~time or place|~doubt or fear
remains|n3|w:grave,bury,buried,body,skeleton,soldier,dna,human,found,forensic,identify,coffin,discovered,burial|what is left of a dead body|=what is still to be done|~what is written on a grave|~what is stolen from a tomb
reserve|n3|l:gold,foreign,oil,gas,currency,dollar,exchange,coal,cash,strategic,mineral,proven & !l:federal,game,nature|an amount kept for later use|=a place for wild animals|~an amount owed to others|=a slowness to show feeling
return|n4|p:on & p:on>investment,capital,money,asset,saving,bond,share ; l:high,annual,investment,low,good & w:investor,investment,fund,bond,share|a profit|=a journey back|~a debt|~a warning
revolution|n4|l:industrial,digital,green,technological,information,scientific,sexual,quiet,agricultural,energy,cultural & !w:tsar,overthrow,guard,sun,orbit|a great change in how things are done|=an overthrow of a government by force|=a turn of one thing around another|~a law that sets new limits
room|n4|p:for & p:for>doubt,improvement,manoeuvre,maneuver,compromise,debate,error,growth,negotiation,hope,interpretation,optimism,dissent|a chance|=a space|~a need|~a reason
say|n4|l:have,had,has,greater,final,little,more,no,bigger & p:in,over,on|a part in deciding|~a reason for speaking|~an interest in hearing|!a duty to keep silent
season|n3|l:election,campaign,earnings,award,holiday,hurricane,rainy,dry,fire,flu,monsoon,shopping,festive,tourist,planting,wildfire & !w:team,league,player,coach,football,episode|a time of the year when something happens|=a set of games played by a team|=one of the four parts of a year|~a year in which nothing goes right
security|n5|t:securities|shares, bonds and the like|=feelings of being safe|~guards, locks and the like|~rules, laws and the like
sense|n4|p:of & p:of>urgency,community,belonging,identity,duty,loss,responsibility,purpose,pride,security,unease,crisis,justice,history,betrayal|a feeling|=a meaning|~a lack|~a sign
sense|n4|l:make,makes,made,making,little,no,common,good & !p:of|reason|=feeling|~noise|~hope
service|n4|l:military,national,armed,compulsory & !t:services & !w:customer,bus,train,church|work for the state|=help for customers|~rule by the army|~pay from the state
settlement|n4|l:peace,negotiated,political,divorce,financial,out-of-court,legal,million,diplomatic,reach,final,two-state & !w:settler,bank,hut,village|an agreement that ends a dispute|=a place where people make a home|~a demand made by one side|~a meeting at which nothing is decided
settlement|n4|l:jewish,israeli,illegal,informal,early,human,roman,viking,temporary,colonial,rural ; w:settler,bank,hut,colonist,inhabitant & !w:lawsuit,court,negotiate|a place where people have made a home|=an agreement that ends a quarrel|~a camp for soldiers on duty|~a border that is closely watched
shock|n4|l:economic,oil,financial,price,supply,external,trade,culture,global & !w:electric,patient,hospital,explosive|a sudden disturbance|=a feeling of surprise|=a thick mass of hair|~a slow recovery
slate|n5|p:of & p:of>candidate,nominee,elector,reform,bill ; l:clean,republican,democratic & !w:roof,stone|a list|=a grey rock|~a defeat|~a secret
source|n3|l:government,diplomatic,police,anonymous,military,security,official,unnamed,reliable,western,medical,confidential,intelligence,quote,cite & !p:of|a person who gives information|=the place where a river begins|~a person who hides the truth|~a paper that prints the news
spell|n4|l:long,dry,brief,short,cold,hot,hard,difficult,bad ; p:of & p:of>weather,unemployment,drought,illness,rain,heat,peace & !w:magic,witch,wizard|a period|=a magic charm|~a forecast|~a danger
spirit|n4|p:of & p:of>law,agreement,cooperation,treaty,constitution,compromise,deal,letter,reform,accord,reconciliation,age,resistance|the real aim or feeling|=the ghost of the dead|~the exact wording|~the early history
spread|n4|p:of & p:of>disease,virus,coronavirus,democracy,weapon,infection,misinformation,fire,terrorism,hiv,covid-19,islam,technology|a reaching of more and more places|=a meal with many good dishes|~a cause that no one has found|!a slow and steady disappearance
stock|n4|p:of & p:of>fish,weapon,vaccine,grain,food,uranium,house,housing,oil,missile,ammunition,goods ; l:fish,housing,cod,tuna,food|a store or supply|=a share in a firm|~a shortage or lack|~a price or value
stress|n4|p:on & l:lay,put,great,more,much,place|emphasis|=worry|~blame|~delay
study|n1|f:find,found,show,suggest,conclude,publish ; p:of,by & w:researcher,university,scientist,journal|a piece of research|~a rule for schools|~a list of questions|=a state of deep thought
surrender|n4|p:of & p:of>sovereignty,power,right,freedom,control,weapon,territory,principle|a giving up|=an admission|~a taking over|~a fight to keep
swing|n4|l:big,sharp,wild,mood,dramatic,national ; p:to,towards,toward,in & w:vote,voter,election,party,price,market,opinion,poll,mood,seat & !f:state,states,voter,voters|a marked change|=a seat on ropes|~an even result|~a small delay
temper|n4|l:lose,lost,short,quick & !w:steel|self-control|=a state of mind|~a chance|~courage
term|n4|l:prison,jail & !t:terms|a length of time|=a word or expression|=a part of a school year|~a release before time
ticket|n4|l:republican,democratic,presidential,party,running,independent,joint & w:candidate,election,president,vice-president,running,mate,vote,ballot|a pair or list of a party's candidates|=a card that lets one travel or go in|~a speech before a party's members|~a promise to lower taxes
trial|n4|l:clinical,drug,vaccine,human,field,medical,early,randomised,randomized,phase,large,pilot,late-stage & !w:judge,jury,defendant,court|a test of how something works|=a case heard in a court|=an annoying or hard experience|~a proof that something is safe
trial|n2|l:stand,murder,fair,face,await,show,criminal,war,corruption,put ; w:judge,jury,defendant,court,prosecutor & !l:clinical,drug,vaccine,field|an examination by a court|=a test of a new product|~a punishment by a court|~an appeal to a court
union|n2|l:labor,labour,trade,teacher,worker,student,credit,rail,nurse ; w:worker,strike,wage,pay,member,employer & !l:european,soviet,african,customs,civil|an organisation of workers|~a meeting of employers|=a joining of two or more|=a group of states
vein|n5|b:similar,same,lighter,this & !w:blood,heart,arm|manner|=tube for blood|~moment|~danger
vessel|n3|w:ship,sea,coast,navy,naval,port,crew,fishing,sail,boat,tanker,cargo,fleet,maritime,strait,patrol & !w:blood,heart,artery|a ship or large boat|=a container for liquids|=a tube that carries blood|~a sailor on long journeys
wake|n4|b:the & p:of|the time after, as a result|=a watch kept beside a dead body|~the time before, full of fear|~the sad mood of a crowd
whip|n5|l:party,majority,minority,chief,government,house,deputy & !w:horse,lash,leather,rider|one who makes members vote as the party wants|=a cord used to beat animals or people|~one who speaks to the press for the party|~one who leaves a party to join another
will|n4|l:political,popular,strong,national,collective,free ; p:of & p:of>people,voter,majority,parliament,electorate,god,public|wish or determination|=a list of gifts at death|~power or authority|~fear or deep doubt
word|n4|l:gave,give,keep,kept,broke,break,his,her & b:his,her,their,your,my & l:keep,kept,broke,break,give,gave|promise|=message|~secret|~opinion
world|n4|p:of & p:of>politics,business,art,finance,fashion,sport,science,music,diplomacy,work,football,espionage,entertainment|a field of activity|=the whole earth|~a way of escape|~a set of rules
writ|n5|*|a written order from a court|~a book of the sacred law|~a speech before a judge|~a copy of an old letter
academic|a5|m:question,point,debate,exercise,argument,issue,interest,matter & !w:university,school,student,professor,college,study|without practical importance|=to do with university studies|~hard for most people to answer|~of great public interest
acting|a4|f:president,director,head,secretary,chief,minister,attorney,administrator,governor,commissioner,prime,leader,mayor,chairman,superintendent,ceo ; m:president,director,secretary,chief|filling a post for the time being|=performing in plays or films|~chosen by a large majority|~known for doing things quickly
bankrupt|a5|l:morally,intellectually,politically ; m:policy,idea,ideology,approach,regime,leadership & !w:company,firm,debt,court,creditor|completely without worth|=unable to pay any debts|~full of false hopes|~feared by many
captive|a5|m:market,audience,customer,population|not free to go elsewhere|=taken prisoner in war|~ready to spend a lot|~fond of new things
ceremonial|a4|m:role,post,position,head,office,president,duty,presidency,function,monarch|formal and without real power|~new and not yet tested|!powerful and widely feared|~secret and badly paid
clean|a4|m:energy,power,fuel,technology,electricity,coal,source,air|not harming the environment|=freshly washed and dried|~sold at very low prices|~brought in from abroad
clean|a5|m:break,slate,start|complete|=washed|~sudden|~friendly
clean|a5|m:election,politics,politician,government,record,campaign,fight,sport,athlete,image|honest|=washed|~strong|~modern
closed|a4|m:meeting,session,hearing,trial,door,door,debate|not open to the public|=finished and settled|~held in great haste|~broken off early
complex|a2|m:issue,problem,question,situation,relationship,system,process,history,case,task,web,negotiation,picture|made up of many parts|!plain and easy to see|~old and out of date|~costly to carry out
conservative|a5|m:estimate,forecast,figure,assumption,number,projection,guess & !w:party,voter,republican,tory,politics|cautiously low|=opposed to change|~greatly exaggerated|~officially approved
constructive|a4|m:criticism,dialogue,role,talk,approach,discussion,engagement,way,suggestion,relationship,opposition|helpful|~harsh|~lengthy|~lively
cool|a4|m:reception,response,relation,reaction,welcome ; p:towards,toward,on & !w:weather,water,air|not friendly|=fairly cold|=calm|~not expected
dark|a4|m:day,period,chapter,time,history,hour,year,side,age,past,moment|sad or evil|=without light|~forgotten|~hard to explain
dead|a5|m:letter,issue,deal,plan,treaty,bill,peace,process,proposal & !w:body,killed,wounded,soldier|no longer having any effect|=no longer living|~not yet made public|~completely misunderstood
deep|a3|m:division,cut,concern,crisis,recession,suspicion,mistrust,distrust,regret,split,rift,anger,problem,economic,unease,disagreement|great or severe|=going far down|~secret or hidden|~sudden or brief
direct|a4|m:talk,contact,negotiation,evidence,result,consequence,involvement,threat,role,link,rule,control,response,challenge,election,aid,attack & !m:flight,route|with nothing in between|=honest in one's speech|~without any warning|~not to be avoided
due|a4|m:process,respect,care,course,regard,consideration,diligence,weight|proper|=owed|~late|~public
due|a3|f:to & r:begin,start,meet,take,end,be,arrive,expire,go,visit,hold,appear,leave,return,open,vote,publish,speak|expected|=owed as a debt|~unable|~afraid
economical|a5|p:with & p:with>truth,fact|not telling all|=saving money|~very strict|~deeply concerned
effective|a4|f:immediately ; m:date,monday,january,july,march,tomorrow ; r:january,monday,july,march,april,june,october,september,immediately|in force|=successful|~announced|~possible
even|a5|m:contest,split,distribution,keel,match,footing,balance,division,race,share|equal|=smooth|~unfair|~doubtful
extraordinary|a5|m:session,meeting,congress,summit,power,measure,rendition,assembly,parliament|beyond what is usual or planned|=very good or beautiful|~held far from the public|~ordered by a court
false|a4|m:hope,sense,alarm,start,economy,choice,dawn,security|misleading|=man-made|~dishonest|~sudden
final|a3|m:decision,ruling,say,word,authority,court,offer & !w:match,cup,game,league,film|not to be changed|=last of a series|~made in secret|~open to question
foreign|a5|p:to & !w:minister,policy,ministry|strange|=from abroad|~hateful|~friendly
forced|a4|m:marriage,labour,labor,smile,displacement,migration,eviction,removal,resignation,sale|not freely chosen|=not natural or easy|~against custom|~made in great haste
free|a4|m:hand,rein,ride,press,speech,election,expression,vote & !w:ticket,cost,charge|not controlled|=costing nothing|~not equal|~widely known
frozen|a5|m:asset,conflict,account,fund,salary,wage,credit|stopped from changing or moving|=turned into ice by the cold|~taken away without payment|~passed from hand to hand
functional|a5|m:democracy,government,state,system,family,relationship,institution|working as it should|=plain, not beautiful|~set up long ago|~led by one person
general|a3|m:strike,election,mobilisation,mobilization,amnesty,public,population,interest,assembly & !m:secretary,manager,staff|involving all or most|=not exact or detailed|~planned by the army|~held each year
gross|a5|m:negligence,violation,abuse,misconduct,inequality,exaggeration,injustice,incompetence,mismanagement,violation,error,unfairness,distortion|serious and obvious|=before taxes are paid|=disgusting to look at|~slight and forgivable
gross|a4|m:domestic,product,profit,income,revenue,earnings,salary,national|total, before anything is taken off|=very bad and easily noticed|~left after all taxes are paid|~smaller than in the past
imposing|a4|m:building,figure,presence,structure,palace,statue,tower,fortress,facade,monument|large and impressive|~demanding by law|~ugly and out of date|~strict and unfair
independent|a4|m:inquiry,investigation,commission,expert,observer,media,monitor,review,verification,newspaper,body,candidate,panel,source,analyst & !m:state,country,nation|not under anyone's influence|=ruling itself as a nation|~paid by the government|~working without any help
interested|a5|m:party,group,side,country,nation|having something to gain or lose|=wishing to know much more|~standing outside the quarrel|~ready to give others help
late|a3|f:president,king,queen,husband,wife,father,mother,prime,leader,senator,author,singer,actor,king,minister,chairman,founder,dictator & b:the,his,her,their,whose,my & !w:morning,night,hour|no longer living|=not on time|~from an earlier age|~holding office now
leading|a2|m:figure,role,politician,newspaper,expert,candidate,cause,critic,role,scientist,member,company,supplier,producer,exporter|most important|=ahead in a race|~newly chosen|~well paid
live|a4|m:ammunition,round,fire,bullet,shell,shot,grenade,weapon|able to kill|=not recorded|~against the law|~used for practice
loud|a4|m:call,critic,voice,protest,opposition,message,supporter,demand & !w:noise,music,ear,bang|strongly expressed|=making much noise|~widely ignored|~carefully planned
moral|a4|m:authority,victory,support,obligation,duty,responsibility,high,leadership,failure,question,compass,outrage & !w:story,fable|to do with right and wrong|=raising people's spirits|~to do with law and order|~not easily won or lost
native|a4|m:language,tongue,land,country,city,speaker,village,town,soil|belonging to one by birth|=found wild in a place|~loved above all|~learned with effort
natural|a4|m:ally,choice,successor,candidate,reaction,consequence,result,leader,heir|to be expected|=made without human hands|~wished for by all|~hard to accept
net|a5|m:profit,income,worth,migration,loss,zero,immigration,gain,emission,contributor,importer,exporter,asset,effect,result|left after all is counted|~before any tax is paid|~larger than expected|~shown only on paper
open|a4|m:question,society,debate,market,border,trade,election,trial,competition,economy & !w:door,window|not closed or limited|=honest in manner|~not easy to believe|~hardly ever seen
painful|a4|m:decision,reform,cut,memory,lesson,choice,compromise,concession,adjustment,measure,sacrifice,history,process & !w:injury,wound,patient,disease,doctor|hard to bear or accept|=causing bodily hurt|~made much too late|~not likely to help
particular|a4|p:about & b:very,be,is,was|hard to please|=single and special|~well informed|~quite careless
peculiar|a5|p:to|belonging only|=strange or odd|~harmful|~common
plain|a4|m:fact,truth,language,english,view,sight,text,meaning,words,word|clear and simple|=not beautiful|~generally disliked|~not complete
present|a4|m:day,crisis,system,government,rate,situation,law,danger,circumstance,state,leader,form,policy & !w:attend,absent|existing now|=being in a place|~not expected|~getting worse
pressing|a4|m:need,problem,issue,question,concern,matter,challenge,business,priority|needing attention at once|=pushing down with force|~talked about for years|~too hard to be solved
principal|a4|m:reason,cause,source,aim,concern,goal,role,beneficiary,adviser,advisor,suspect,export,actor,author,objective,threat|chief|~hidden|~earliest|~official
proper|a3|m:place,name,care,authority,use,channel,procedure,training,investigation,debate|right or suitable|=strictly so called|~strict or severe|~secret or private
qualified|a5|m:support,success,approval,welcome,praise,yes,victory,endorsement,optimism,apology|limited by some doubts|=trained for the job|~loud and repeated|~quite unexpected
quiet|a4|m:diplomacy,revolution,word,talk,confidence,pressure,effort,support,anger,deal,change,resistance & !w:street,noise,room|done without drawing attention|=making little noise|~done without much success|~made in great haste
regular|a4|m:army,force,troop,soldier,unit,military|permanent and professional|=happening at fixed times|~secret and undercover|~untrained and badly armed
relative|a4|m:calm,peace,success,stability,ease,newcomer,safety,security,obscurity,freedom,decline,unknown,prosperity,poverty,silence,quiet|compared with other times or people|=belonging to the same family|~lasting only a short while|~complete and beyond doubt
reserved|a4|m:manner,man,woman,praise,response,personality,reaction ; b:more,very,rather,quiet & !p:for|slow to show feelings|=kept for a special use|~full of confidence|~easily made angry
responsible|a4|m:behaviour,behavior,government,way,citizen,leadership,adult,investment,manner,journalism,use,citizenship & !p:for|sensible and to be trusted|=being the cause or the one to blame|~free to do as one likes|~well paid and well known
running|a5|m:battle,feud,joke,dispute,sore,argument,row,total,commentary,conflict|going on for a long time|=moving quickly on foot|~soon forgotten|~caused by a mistake
scattered|a4|m:protest,violence,clash,report,fighting,shower,incident,resistance,village,attack|few and far apart|~loud and violent|!gathered in one place|~late and unexpected
short|a3|p:of & p:of>money,time,cash,target,majority,goal,expectation,food,supply,war,full,water,declare,call|not having enough|=small in height|~free from any need|~tired of asking
sitting|a5|m:president,lawmaker,member,mp,judge,governor,senator,prime,king,congressman,congresswoman,head,minister,duck & f:president,prime,member,mp,judge,governor,senator,lawmaker,congressman,congresswoman,head,justice,minister,u.s.|now holding office|=resting on a chair|~facing a trial|~chosen for next year
slow|a4|m:death,progress,pace,start,recovery,growth,response,reaction & !w:car,walk,traffic|taking a long time|=not quick-witted|~not wanted by anyone|~bound to fail
sole|a4|m:survivor,purpose,responsibility,superpower,aim,source,owner,reason,candidate,power,custody,authority,exception,right|only|~final|~legal|~main
sovereign|a4|m:state,nation,country,territory,debt,right,government,power|independent and self-governing|=being a king or queen|~allied and friendly|~rich and well armed
special|a2|m:envoy,force,prosecutor,counsel,court,representative,session,unit,committee,adviser,tribunal,rapporteur,investigator|for a certain task|=better than the usual|~not paid for work|~unknown to the public
sunny|a5|m:outlook,view,optimism,forecast,picture,disposition,personality & !w:day,weather,sky,rain,beach|cheerful|=bright|~foolish|~honest
sustained|a4|m:campaign,growth,attack,effort,pressure,period,decline,recovery,increase,violence,rise,applause,improvement|going on for a long time|~meeting with no success|~planned in every detail|!breaking off soon
sympathetic|a5|p:to,towards,toward & p:to,towards,toward>cause,rebel,idea,aim,view,group,demand,argument,protester,plight,government,regime,claim,case,position|in favour of|=sorry for|~opposed to|~informed about
telling|a5|m:point,blow,detail,example,sign,moment,phrase,comment,statistic,evidence,remark,argument,difference,effect,figure|revealing or effective|=spoken or written|~unfair or cruel|~foolish or mistaken
temporary|a2|m:measure,ban,visa,shelter,worker,ceasefire,truce,government,protection,restraining,tent,camp,status,relief|lasting for a limited time|!meant to last for ever|~made without permission|~given without payment
thin|a4|m:majority,evidence,excuse,margin,support,argument,case,record,pretext,disguise,line,market,lead|small or weak|=not fat|~invented|~rather old
token|a5|m:gesture,effort,force,resistance,protest,woman,amount,payment,sum,presence,opposition,fine,punishment,representation,concession|done only for show|~made by mistake|!serious and lasting|~hidden from others
top|a2|m:official,priority,court,adviser,aide,commander,general,leader,diplomat,job,prosecutor,team,scientist|highest in rank or importance|=at the upper end of a thing|~new and not yet known|~kept from the public
uncertain|a3|m:future,fate,outcome,time,prospect,world,economy,situation,outlook|not known or settled|=not confident|~full of promise|~hard to change
utter|a4|m:chaos,failure,nonsense,disaster,contempt,destruction,devastation,disregard,disbelief,despair,defeat,silence,ruin,confusion|complete|~spoken|~partial|~sudden
void|a5|p:of ; b:null,declared,declare,render,legally|without legal force|=empty of all things|~open to a further vote|~agreed on by all
wanting|a5|l:found,find|not good enough|=wishing to have something|~guilty of a crime|~hard to replace
working|a5|m:majority,knowledge,relationship,hypothesis,assumption,definition,agreement,theory|good enough to be of use|=having a paid job|~agreed on in secret|~no longer of any use
critically|r4|f:ill,injured,wounded,endangered,important,low,short|very seriously|=with harsh judgment|~only a little|~by mistake
directly|r3|r:affect,involve,responsible,threaten,contradict,influence,link,address,challenge,contribute,lead|with nothing in between|=in a short while|~to a small extent|~against one's wish
evenly|r4|f:divided,split,matched,balanced,distributed,spread|equally|=calmly|~unfairly|~widely
fairly|r4|f:quickly,small,large,common,easy,good,clear,certain,simple,typical,high,low,new,rare,recent,well,straightforward,sure,obvious|to some degree|=in a just way|~beyond doubt|~for a time
freely|r4|r:admit,available,acknowledge,concede,confess,circulate,admitted|willingly or openly|=without any payment|~falsely or by mistake|~under pressure
ironically|r4|*|in a way opposite to what one expects|~in a way that is hard to put into words|~in spite of what the law demands|~as a result of careful planning
largely|r2|*|mostly|~hardly|~suddenly|~lately
literally|r4|!w:word,translation,translate|in fact, not just as a phrase|=word for word, as translated|~in a manner of speaking|~by a lucky chance
openly|r3|r:criticise,criticize,defy,support,admit,gay,challenge,question,acknowledge,oppose,discuss,hostile,express,racist|without hiding it|~without thinking about it|!behind closed doors|~with great regret
poorly|r4|r:paid,equipped,trained,understood,educated,funded,managed,perform,organised,organized,designed,written,maintained,armed|badly|=when ill|~for little|~rarely
presently|r4|!w:soon|at this time|=after a short time|~without reason|~as a gift
roundly|r4|r:condemn,criticise,criticize,reject,defeat,denounce,beaten,mock,ignore,booed|strongly and completely|=with a full, deep voice|~politely and briefly|~by only a few people
severely|r3|r:damage,injure,affect,limit,restrict,punish,disable,hamper,weaken,criticise,criticize,test,reduce|very badly or strongly|=in a strict manner|~only a little|~for no reason
shortly|r3|f:after,before|a brief time|=in few words|~many years|~long enough
simply|r4|f:not,no,because,too,wrong,do,does,did,don't,cannot,can't,want,wanted,refuse,ignore|only, or in plain fact|=in an easy manner|~for a long time|~once or twice
solely|r4|*|only|~chiefly|~legally|~partly
strictly|r4|f:speaking,limited,enforced,forbidden,controlled,confidential,prohibited,private,regulated|exactly or completely|=in a severe voice|~for a short time|~in most cases
subsequently|r3|*|afterwards|~as a result|~at the same time|~in secret
technically|r4|f:still,not,illegal,legal,possible,correct,at,a,in,speaking,insolvent,true,part|by the exact facts or rules|=by means of machines|~as most people say|~for a short time only
`;

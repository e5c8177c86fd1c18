/** Verbs with a particle, and set phrases around a verb, that are not figures of speech to the reader any more. */
export const phrasal = `
act on|pv4|o:advice,information,intelligence,recommendation,threat,promise,evidence,warning,tip,order|do something because of|~think carefully about|~ask for more of|!take no notice at all of
amount to|pv4|*|have the same effect as|~lead in the end to|!differ greatly from|~grow little by little into
back away from|pv4|*|show less support for|~give reasons for|!hold firmly to|~change the details of
back down|pv4|*|give up a demand|~make a further demand|~move to a lower rank|!refuse to change
back out|pv3|*|withdraw from something agreed|~delay something already agreed|~ask for a better agreement|!join in at the last moment
bail out|pv4|o:bank,company,country,economy,industry,lender,airline,carmaker,economies|save with money|~take control of|~put out of business|~demand money from
bank on|pv4|*|depend on happening|=keep money safe for|!give up hope of|~have doubts about
bear in mind|pv2|*|remember and ^consider|~keep secret from others|~explain in detail|~learn by heart
bear out|pv4|*|show to be true|~put up with|~carry into effect|!prove to be wrong
bow out|pv4|*|leave a post or contest|~lose a post or contest|~change one's position|!come back into public life
bow to|pv4|r:pressure,demand,will,public,international,inevitable,criticism|give in to|~show respect for|~ask for|!stand up against
break away|pv4|s:@person,@body,NAME,faction,group,many,some,region,republic & !w:arm,piece,ice,rock|leave in order to be separate|!join in order to gain strength|~escape from prison or danger|~make a sudden attack
break down|pv3|s:@talk,law,order,negotiation,ceasefire,system,process,discussion,deal,truce,relationship,society,trust|fail or ^stop working|=divide into parts|~take a long time|!end in success
break out|pv2|s:@event,@bad,fire,fighting,clash,violence,war,riot,epidemic,scuffle,panic,protest,conflict,row|start suddenly|~spread secretly|~grow stronger|!come to an end
break with|pv4|r:tradition,past,party,convention,precedent,policy,practice,norm,president,church|stop following|~do harm to|~learn much from|!stay loyal to
break up|pv4|o:protest,rally,demonstration,crowd,camp,gathering,meeting|bring to an end by force|~permit under certain rules|~lead from the front|!support with extra numbers
bring about|pv3|*|cause to happen|~report as news|!keep from happening|~look forward to
bring down|pv4|o:cost,price,@amount,inflation,deficit|make lower|~keep steady|~pay back|!drive higher
bring forward|pv4|o:@event,election,date,vote,deadline|hold earlier than planned|=propose for discussion|~make known to everybody soon|!put off to a later time
bring home|pv4|r:reality,danger,scale,importance,message,truth,horror,how,to|make people understand clearly|~make people feel ashamed|~keep people from learning|~help people to forget
brush aside|pv4|*|refuse to consider|~keep for later use|!think hard about|~put in good order
brush off|pv4|!o:dust,dirt,snow,sand,crumb|refuse to take seriously|~answer in an angry way|~try hard to improve|!pay close attention to
build on|pv4|o:success,progress,agreement,work,momentum,achievement,strength,relationship,experience,foundation,gain,effort|use as a base for more|~look back on with pride|!throw away by mistake|~pay too much for
build up|pv3|s:pressure,@feel,tension,traffic,water ; o:@force,army,trust,@power,stock,reserve,business,confidence,arsenal,defence,economy|increase little by little|~keep at the same level|=praise more than is right|!weaken step by step
buy into|pv4|r:idea,argument,notion,myth,theory,narrative,message,vision,it,this,that|come to believe|~pay too much for|!refuse to accept|~hope to profit by
buy time|pv4|*|delay so as to be better prepared|~pay others to work more quickly|!hurry so as to finish sooner|~ask for payment at a later date
call for|pv1|o:@event,@idea,end,action,calm,resignation,ceasefire,boycott,investigation,release,ban,unity,restraint,change,inquiry,reform,withdrawal,return,dialogue,sanction,measure,vote,election,help,debate,support,peace|ask publicly for|~decide to hold|~prepare for|!speak out against
call into question|pv4|*|cause doubts about|~ask for advice about|~demand an answer from|!remove all doubt about
call off|pv2|*|decide not to hold or continue|~announce the result of|!begin again after a break|~move to a later date
call on|pv2|r:@person,@body,NAME,government,all,world,international,lawmaker,authority,both,people,supporter|ask or ^urge|~visit or ^meet|~thank or ^praise|~blame or ^accuse
call out|pv4|o:@person,racism,NAME,behaviour,behavior,hypocrisy,injustice,lie,him,them,sexism,abuse & !o:soldier,troop,militia,military,army,guard & !r:militia,troop,guard,military,army|criticise openly|=ask to come and help|!praise in public|~talk to in private
call the shots|pvf4|*|make the important decisions|~take the greatest risks|~start almost all the quarrels|~do what others decide
carry on|pv1|!o:war,campaign,trade,business,conversation,work,correspondence,struggle & !l:war,campaign & !f:a,an|continue|~begin|~recover|~get ready
carry out|pv2|o:@event,order,reform,research,execution,test,survey,threat,raid,operation,duty,work,task,study,inspection,strike,investigation,killing,mission,experiment,airstrike,attack|do or ^perform|~plan or ^prepare|~order or ^allow|~stop or ^prevent
carve out|pv4|o:niche,role,career,territory,state,place,space,time,region,identity|make for oneself by effort|~inherit from one's family|~share fairly with others|!lose through lack of effort
cash in on|pv4|*|make a profit from|~spend money on|~pay a high price for|!suffer a loss by
cast aside|pv4|*|get rid of as useless|~keep for later use|~break on purpose|!accept gladly
catch on|pv3|s:idea,trend,fashion,practice,concept,technology,product,movement,it,game,name|become popular|~become expensive|~cause a quarrel|!fall out of use
catch up with|pv2|r:rest,rival,west,leader,demand,competitor,inflation,neighbour,country,peer,others|reach the same level as|~compete fairly against|!fall further behind|~come into conflict with
cave in|pv4|p:to ; s:government,@body,@person,he,they,company|give way under pressure|~lose interest in the matter|!hold out to the end|~come to a fair agreement
chip away at|pv4|*|weaken little by little|~destroy all at once|!support more and more openly|~argue openly against
clamp down|pv4|*|act strictly to stop something|~think hard about something|~collect money for something|!become much less severe
clear the air|pvf4|*|remove bad feeling by talking openly|~make a difficult subject easier to understand|~put off a talk until everyone is calm|!make a quarrel worse by saying too much
clear the way|pvf3|*|remove what prevents something|~suggest a better plan|~go ahead of everyone else|!cause a long delay
climb down|pv4|*|admit being wrong and ^give up a demand|~lose a high position and ^start over again|!refuse to listen and ^keep up a demand|~come forward and ^offer some help
close in|pv4|p:on|come nearer from all sides|~end a long search|~hide inside a large building|!draw back by degrees
come about|pv3|*|happen|~improve|~spread|~matter
come across as|pv3|*|seem to others to be|~turn out in the end to be|~wish very much to be|!hide the fact of being
come at a cost|pv2|*|bring some loss with it|~bring much profit with it|~take much effort to begin|~arrive later than planned
come at a price|pv3|*|bring some loss with it|~bring much profit with it|~take much effort to begin|~arrive later than planned
come clean|pvf3|*|tell the whole truth|~make a fresh start|!keep a secret well|~prove one's innocence
come forward|pv3|*|offer to give help or information|~move to an earlier date or hour of day|!refuse to answer any questions|~make good progress at work
come into effect|pv3|*|begin to apply|~become known|~change for the better|!stop working
come into force|pv3|*|begin to be used as law|~become more widely accepted|~meet with strong resistance|!stop having any effect
come into play|pv4|*|begin to have an effect|~become easier to use|!stop mattering at all|~make people feel amused
come of age|pv4|*|reach full development|~go slowly out of fashion|~become known too late|!take the first steps
come to a head|pvf4|*|reach the point where something must be done|~come under the control of one person|~become clear to everyone concerned|!settle down after a time of trouble
come to grips with|pv4|*|begin to understand and deal with|~fight fiercely and openly against|~come to an agreement with|!refuse to think or hear about
come to light|pv3|*|become known|~come to an end|~become legal|~get lost
come together|pv2|*|unite for a purpose|~meet by chance|~succeed in the end|!split into small groups
come under|pv3|r:fire,attack,criticism,pressure,scrutiny,threat,review|have to face|~give way to|~manage to escape|~answer with
come under fire|pvf3|!w:shot,gun,gunman,bullet,soldier,militant,rocket,artillery,sniper,troop|receive strong criticism|~lose an official position|~win general approval|~lead to a serious quarrel
come up with|pv2|*|think of or ^produce|~agree to or ^accept|~look for or ^request|~pay for or ^support
count on|pv2|*|depend upon|~hope for|~make plans for|!do without
cover up|pv3|o:@bad,crime,scandal,truth,abuse,mistake,role,involvement,it,what,evidence,death,failing|hide from the public|~take the blame for|~find the reasons for|!tell everyone about
crack down|pv3|*|take severe action|~start to weaken|!show more mercy|~carry out a search
cut back|pv2|*|reduce|~stop|~divide|~delay
cut corners|pvf3|*|do something badly to save time or money|~find the shortest and best way to a goal|~break the law to get rich|!take great care over every small part
cut off|pv3|o:supply,@money,aid,water,access,electricity,power,gas,funding|stop the supply of|~take a large share of|~make less use of|~ask payment for
cut ties|pv3|*|end all connections|~stop all spending|~refuse to pay debts|!make new friends
deal in|pv3|r:drug,arms,weapon,arm,share,stock,property|buy and ^sell|~learn much about|~keep away from|~make by hand
die down|pv3|*|become less strong|~come back again|~spread more slowly|!grow more fierce
die out|pv2|*|disappear completely|~become quite rare|~grow weaker|~get out of control
do away with|pv3|*|get rid of|~put up with|~make use of|~pay less for
do without|pv2|!t:done|manage while lacking|~refuse to pay for|!depend completely on|~fail to notice
draw up|pv3|o:@idea,list,contract,constitution,document,rule,report,proposal,law,legislation,agreement,will,charter,budget,treaty,plans|prepare in writing|~read aloud in public|~change a little|!refuse to sign
draw a line|pv4|*|set a limit or ^bring to an end|~show a difference or ^compare|~give a warning or ^threaten|~make a plan or ^begin to act
draw the line|pv3|*|set a limit|~make a plan|~give an order|~take a risk
drive a wedge|pvf4|*|cause disagreement between groups|~take the side of the weaker group|~bring groups together by force|~tell one group's secrets to another
drive home|pv4|o:point,message,importance,need,danger,fact,reality,lesson ; r:point,message,importance,need,danger,the|make clearly understood|~put off until later|~refuse to discuss|!make less obvious
drop out|pv2|p:of ; s:student,candidate,@person|leave before the end|~lose at the first stage|~fail to be chosen|!stay to the last
ease off|pv2|*|become less strong|~become less common|~become easier|~become cheaper
face down|pv4|o:@person,protest,opponent,critic,threat,opposition,challenge,protester,rebel,enemy,rebellion|oppose with confidence|~punish without mercy|!give in to out of fear|~try to calm by talking
face up to|pv2|!r:NUM|accept and ^deal with|~think about and ^fear|!pretend not to see|~argue against
fall apart|pv2|s:@talk,deal,coalition,country,government,marriage,plan,alliance,economy,state,agreement,ceasefire,case,system,party,life,world|break up and ^fail|~move apart slowly|~become less popular|!hold together to the end
fall back on|pv4|!w:troop,army,enemy,retreat,division,regiment,battle|use when other things fail|~owe all one's success to|!give up in hard times|~blame for one's failure
fall behind|pv2|*|fail to keep up|~go down in price|~lose all hope|~give support to
fall flat|pvf3|s:joke,speech,@idea,attempt,effort,call,appeal,argument,message,promise,campaign|fail to have the effect hoped for|~have more effect than expected|~cause a good deal of anger|~stay at the same level as before
fall foul of|pv4|*|get into trouble with|~become tired of|~speak badly of|!win the favour of
fall into place|pvf3|*|begin to make sense|~go wrong at the end|~come to rest|~become a habit
fall on deaf ears|pvf3|*|receive no attention|~cause some offence|~sound too loud|~reach the wrong people
fall out|pv3|p:with,over ; s:@person,ally,friend,they,brother|quarrel|~meet|~agree|~compete
fall short|pv3|*|fail to reach what is needed|~come sooner than expected|~take far less time than planned|!do better than expected
fall through|pv3|s:deal,@idea,@talk,sale,plan,agreement,merger|fail to happen|~take far too long|~turn out well|~cost too much
fan the flames|pvf3|*|make a bad situation worse|~spread good news to many people|!bring a quarrel to an end|~find out who began a quarrel
fend off|pv4|*|keep away or ^defend against|~put up with or ^suffer from|~get ready for or ^expect|!welcome or ^agree to
ferret out|pvf4|*|find by careful searching|~drive away by force|~keep in a secret place|~destroy bit by bit
fight back|pv2|!o:tears|strike in return|~begin to retreat|~stop a quarrel|~take revenge much later
figure out|pv2|*|come to understand|~try hard to remember|~guess wrongly|~explain to others
file for|pv3|r:bankruptcy,divorce,asylum,protection,unemployment,benefit|apply officially for|~give reasons against|~receive officially|~take back a request for
fill the void|pvf4|*|take the place of what is missing|~remove the cause of a problem|~put an end to a long silence|!leave a place for others to take
find common ground|pv3|*|agree on some points|~meet in a public place|~take turns fairly|!quarrel over everything
fire up|pv3|o:base,@person,supporter,crowd,voter,imagination|make very eager|~make very angry|~force to leave|!calm down
fizzle out|pvf4|*|end weakly after a good start|~gain strength after a weak start|~fail at the very beginning|~turn suddenly violent
flare up|pv3|s:@feel,@bad,violence,fighting,conflict,dispute,tension,row,clash,protest|suddenly become stronger|~slowly become weaker|~spread to other places|~disappear without a trace
flesh out|pvf4|*|add more detail to|~take parts away from|!give a short account of|~correct the errors in
fly in the face of|pvf4|*|go against what is accepted|~happen openly in front of|~make fun of in public|!follow from what is known
fly under the radar|pvf3|*|escape notice|~break the rules|~lose one's way|~move quickly
follow in|pv2|r:footstep,footsteps|do the same as one before|~take the place left by someone|!choose quite a different course|~look for someone who is lost
follow suit|pv3|*|do the same as another has done|~come after others in time|~obey orders without question|!do just the opposite of another
follow through|pv3|*|carry on until it is done|~change direction half way|!give up too soon|~start all over again
gain ground|pvf3|*|become stronger or more popular|~buy more land or property|~gain experience of something|!lose the support of others
gear up|pv3|!b:be,is,are,was,were|get ready|~go faster|~grow larger|~slow down
get across|pv2|o:message,point,idea,view|make understood|~make popular|~write down in full|!keep hidden
get away with|pv2|*|escape punishment for|~feel no guilt about|~run away from|!pay dearly for
get off the ground|pvf2|*|make a successful start|~reach a high level|!fail after a good start|~recover from a fall
get out of hand|pvf2|*|become impossible to control|~become much too difficult to do|~slip from one's memory|~pass to another owner
get the better of|pv3|*|defeat|~help|~improve|~trust
get to grips with|pv4|*|begin to deal with seriously|~come to an agreement with|!put off thinking about|~fight violently against
get under way|pv2|*|begin|~end|~improve|~slow down
give ground|pv4|*|move back or ^yield|~gain strength or ^grow|~offer help or ^support|~hold firm or ^resist
give in|pv2|!t:given & !o:paper,essay,evidence,testimony,notice & !f:the,a,an,this,his,her,its,NAME,NUM|stop resisting|~lose interest|~begin again|!hold out bravely
give pause|pv4|*|make someone think again|~make someone act at once|~let someone rest a while|~let someone speak first
give rise to|pv3|*|cause|~prevent|~follow|~support
give the green light|pvf3|*|allow to go ahead|~give a serious warning|~order to stop|~promise to pay
give up|pv1|o:weapon,claim,hope,job,right,power,seat,control,territory,fight,smoking,career,independence,@idea,effort,struggle,citizenship,land,arms,demand,freedom,dream|part with or ^stop|~look for or ^want|~fight for or ^defend|!hold on to or ^continue
go ahead|pv2|!f:and|continue as planned|~begin too early|~take the lead|!suffer a delay
go back on|pv3|r:word,promise,pledge,commitment,agreement,deal,it|fail to keep|~think over|~insist again on|~ask for
go down in history|pv2|*|stay long in people's memory|~lose much of its importance|~become only a thing of the past|~happen for the last time
go down well|pv2|*|please most people|~end without trouble|~reach many people|!cause much anger
go hand in hand|pvf3|*|go closely together|~come one after the other|!have no connection at all|~help each other out
go out of its way|pv3|*|make a special effort|~make an honest mistake|~take a longer time|!show little interest
go out of their way|pv3|*|make a special effort|~make an honest mistake|~take a longer time|!show little interest
go so far as|pv4|*|do something as extreme as|~spend as much time as|~go on for as long as|!stop well before
go through the motions|pvf4|*|do something without real interest|~learn something step by step|~do something with great care|~test something for the first time
go too far|pv2|*|do more than is acceptable|~do better than anyone expected|~take longer than usual|!do less than is needed
go up in smoke|pvf3|!w:fire,burn,blaze,house,forest|come to nothing|~cause an uproar|~rise very fast|!come true at last
grind to a halt|pvf3|*|stop slowly and completely|~stop for a short rest|~slow down a little|~break up into small pieces
hammer home|pvf4|*|make a point forcefully|~prove a point by examples|!pass lightly over a point|~miss the main point
hand down|pv4|o:sentence,verdict,ruling,decision,judgment,punishment,opinion,judgement,term|announce officially|~take back later|~put off until later|~discuss in secret
hand over|pv2|o:@power,@person,control,document,prisoner,suspect,weapon,body,hostage,data,information,evidence,reins,land|give to another|~share with another|~keep hidden|~ask to see
hang in the balance|pvf3|*|remain undecided|~remain unequal|~depend on money|!become quite certain
have a stake in|pvf4|*|stand to gain or lose by|~take a very active part in|~have full control of|!have nothing to do with
have second thoughts|pv2|*|begin to doubt a decision|~come to a decision too late|~think of others before oneself|!feel ever surer of a decision
head off|pv4|o:@bad,@event,crisis,threat,criticism,challenge,protest,strike,confrontation,war,shutdown,attempt,trouble,revolt,unrest,conflict|prevent from happening|~take the lead in holding|~cause to start earlier|~put up with for a time
hit a snag|pvf3|*|meet a difficulty|~make a mistake|~reach an agreement|~take a short cut
hit home|pvf4|*|have a strong effect|~cause some damage|!make little difference|~arrive too late
hit the headlines|pvf2|*|become widely reported news|~attract criticism for lying|!disappear from the news|~succeed beyond all hopes
hit the nail on the head|pvf2|*|say exactly what is right|~finish a job at once|!miss what really matters|~hurt someone's feelings
hold accountable|pv4|*|make someone answer for actions|~keep someone under arrest|~ask someone for an explanation|!let someone off without question
hold back|pv3|o:economy,growth,@person,development,@body,progress,recovery,tear,information,them,us,women|keep from going forward|~keep for a later time|~turn in another direction|!help to move ahead
hold out|pv4|o:hope,prospect,possibility|offer|~destroy|~doubt|~share
hold sway|pv4|*|have power or influence|~change from side to side|~lose strength or support|~look for help or advice
hold the key|pvf3|*|have the means to decide the result|~keep a secret from all the others|~have to take the blame for the result|~stay in the leading place to the end
hold to account|pv4|*|make answerable for what was done|~pay for what was done|~give thanks for what was done|!excuse from all blame
hold up|pv3|o:@idea,process,deal,traffic,bill,aid,work,progress,delivery,approval,construction|delay|~support|~finish|~review
hold water|pvf4|s:argument,claim,theory,story,excuse,it,that,explanation,logic & !w:soil,bucket,tank,dam|prove to be sound|~remain unclear|~go on for long|!turn out to be false
iron out|pvf3|*|settle little by little|~bring out into the open|~pay no attention to|!make more serious
jump on the bandwagon|pvf4|*|join what has become popular|~start a new fashion|~change one's mind too often|!refuse to do as others do
jump ship|pvf4|*|leave a cause that is in trouble|~act before one is ready|~take over the lead of a group|!stay loyal through hard times
jump the gun|pvf4|*|act too soon|~use violence|~take a risk|~react too late
keep a lid on|pvf4|*|hold in check|~talk about|~stop the use of|!let run wild
keep an eye on|pvf2|*|watch carefully|~look for|~think well of|!take no notice of
keep at bay|pvf4|*|prevent from coming near|~keep in very good condition|~hold as a prisoner|!invite to come near
keep in check|pvf3|*|hold under control|~look at again|~keep in good order|!allow to grow freely
lag behind|pv3|f:the,its,their,other,others,NAME,those,most,many,non,his,her|do less well than|~stay in touch with|~keep at a distance from|!do better than
lash out|pv4|*|attack in words or blows|~run away in sudden fear|~speak in a low voice|~defend oneself in court
lay bare|pvf4|*|bring into full view|~leave without any help|~take away from|!keep well hidden
lay down|pv4|r:arms,weapon,arm|stop using|~make ready|~hand out|!take up
lay down|pv4|r:condition,rule,law,marker,guideline,principle & !r:arms,arm,weapon|state as a firm demand|~put aside for a time|~argue about in public|!change out of weakness
lay off|pv3|o:@person,staff,worker,employee,NUM,workforce,people,teacher|end the jobs of|~cut the pay of|~stop training|~change the work of
lay the blame|pv2|*|say who is responsible|~accept the responsibility|~ask for forgiveness|~look for the causes
lay the foundation|pvf3|!w:stone,brick,concrete,hotel,tower|make a start on which others can build|~finish what others began before|~build on what was there before|~weaken what supports everything else
lay the groundwork|pvf3|*|prepare the base for something|~finish the hard part of something|~take the first place in something|!destroy the base of something
lead the way|pv2|*|set an example by going first|~give advice on where to go|~take all the credit|~make the greatest demands
leave no stone unturned|pvf3|*|try everything possible|~destroy everything in sight|!give up after a short search|~keep everything as it was
leave the door open|pvf3|!w:dog,cat,room,crate,house,walk,car,key,lock,bedroom,kitchen|keep a possibility alive|~make a very careless mistake|!rule out any change|~welcome every visitor
let down|pv2|o:@person,voter,victim,@body,them,us,people,him,her|disappoint|~surprise|~release|~annoy
let off|pv3|o:@person,him,them,her ; r:hook,lightly|free from punishment|~accuse wrongly of a crime|~blame lightly for|~send home early
level off|pv4|*|stop rising or falling|~fall to a low level|~rise faster than before|~change very often
level the playing field|pvf4|*|make conditions fair for all|~make the rules simpler|~make all results come out the same|!give one side a better chance
live up to|pv3|!r:NUM,year,age,hundred,million,name|match what was expected of|~last for as long as|!come as a disappointment after|~look forward with hope to
lock horns|pvf4|*|get into a quarrel|~join forces|~come to terms|~make much noise
look into|pv1|r:@event,matter,case,possibility,cause,claim,allegation,complaint,issue,whether,how,way,reason,report,incident|try to find out about|~look with pleasure at|~give the reason for|!pay no attention to
look the other way|pvf3|*|choose not to notice|~take the opposite side|~wait for a better time|!watch with great care
look to|pv4|r:future,government,state,leader,congress,china,west,russia,europe & !r:like|give thought to or ^count on|~look back with regret at|~turn away from or ^avoid|~ask for a share of
lose face|pvf4|*|suffer shame before others|~become less well known|~feel anger towards everyone|!win the respect of others
lose ground|pvf3|*|become weaker or less popular|~feel less and less certain|~give up land or property|!win more and more support
lose sight of|pvf3|*|forget to consider|~give up all hope of|~fail to reach|!keep thinking of
make a case|pv2|*|give reasons|~start a trial|~cause trouble|~draw conclusions
make do|pv3|*|manage with what one has|~finish what one has begun|~ask for what one needs|~force others to help
make ends meet|pvf3|*|have just enough money to live on|~bring two sides to an agreement|~save a good deal of money each year|~finish a job in the time allowed
make good on|pv4|*|carry out as promised|~speak very well of|~make a profit from|!fail to keep or fulfil
make headlines|pvf2|*|appear widely in the news|~work for a local newspaper|~speak against the press|!pass without notice
make inroads|pvf4|*|begin to take a share|~cause serious damage|~find another way out|!lose all the advantage
make light of|pv4|*|treat as not serious|~explain very clearly|~bring out into the open|!treat as very important
make no bones about|pvf4|*|say openly and without doubt|~have no difficulty at all with|~feel no regret about|!keep silent or secret about
make peace|pv1|!f:process,processes,talk,talks,deal,effort|end a quarrel|~keep quite silent|~win a war|~feel relaxed
make sense of|pv1|*|come to understand|~make the best use of|~agree fully with|~find fault with
make up|pv2|o:percent,majority,population,per,half,third,part,minority,bulk,quarter,%,workforce,share,tenth,fifth|form or ^constitute|~exceed or ^outweigh|~lack or ^miss|~oppose or ^resist
make up for|pv2|*|do something good to balance|~give a good reason for|~make even worse than it was before|~prepare long ahead for
make waves|pvf3|!w:muscle,water,sea,ocean,wind,sound,light,physics|cause trouble or attract attention|~make slow but very steady progress|~travel from one place to another|!keep quiet and unnoticed
make way|pv2|p:for & !w:street,road,car,ambulance,traffic,walk,crowd|let something take one's place|~move ahead of others|~find a new direction|!refuse firmly to leave one's place
mark a turning point|pv2|*|show that a great change begins|~show that things stay as they are|~bring a long story to its end|~repeat what has happened before
meet with|pv3|r:resistance,approval,criticism,success,opposition,failure,silence,hostility,anger|get in response|~look for in vain|~cause in return|~put an end to
miss the boat|pvf3|*|lose the chance by being late|~arrive in the wrong place|~make a dangerous mistake|!act at just the right time
miss the mark|pvf4|*|fail to do what was meant|~fail to see what is there|~fail to arrive on time|!do just what was wanted
miss the point|pvf2|*|fail to see what matters|~lose the argument|~arrive too late to help|!see just what is important
move the goalposts|pvf4|*|change the rules unfairly|~try to reach a higher aim|~win by a large margin|~go beyond what is allowed
muddy the waters|pvf4|*|make a matter less clear|~cause a quarrel among friends|~harm someone's good name|!settle a difficult question
nip in the bud|pvf4|*|stop at an early stage|~help to grow quickly|~notice just in time|~criticise very sharply
open the door|pvf3|p:to,for & !w:knock,house,room,car,key,bedroom,kitchen,dog,cat,outside,inside,he,she,you|make something possible|~make someone feel welcome|!put an end to something|~give an honest account
open the floodgates|pvf4|*|let very many things follow|~cause great damage by accident|~allow in only a few|!stop more from coming
pass judgment|pv3|*|give an opinion of what is right|~refuse to say what is right|~make a new law for all|~agree with a court's decision
pass off as|pv4|*|present falsely as|~give away as|~prove truly to be|~accept by mistake as
pass on|pv2|o:cost,information,message,price,increase,tax,saving,gene,knowledge,details,skill,intelligence,virus|give to others|~keep secret|~refuse to take|~lose slowly
pass the buck|pvf4|*|put the responsibility on others|~accept money for a favour|~waste other people's time|!take all the blame oneself
pass up|pv4|o:chance,opportunity,offer,invitation,job,deal|decide not to take|~look out for|~share with others|!make good use of
pave _ way|pvf3|*|make possible|~make difficult|~point out|~take over
pay dividends|pvf3|*|bring good results later|~cost much more than expected|~bring profit at once|!prove a waste of effort
pay lip service|pvf4|*|express support but do nothing|~express thanks without delay|~speak well of someone in public|!help without saying anything
pay off|pv2|s:effort,gamble,strategy,work,risk,investment,@idea,bet,patience,move,approach,it,that,policy|bring success|~take time|~cost much|!end in failure
pay the price|pvf2|!w:dollar,shop,ticket,goods,buy & !l:can,could,afford|suffer for what was done|~receive what was well earned|~agree to what was asked|!escape without any harm
pick up the pieces|pvf3|*|try to return to normal after a disaster|~find out the causes of a disaster|~take advantage of others' misfortune|!give up all hope after a failure
pick up the tab|pvf4|*|pay the cost|~take the blame|~win the prize|~keep the count
pin _ hopes on|pvf3|*|depend on for success|~blame for a failure|~give up all belief in|~set a high value on
play a part|pv2|!w:actor,film,stage,actress|have some influence|~act in an unfair way|~take all the blame|!stay out of something
play down|pv3|*|make seem less important|~make fun of in public|~try not to remember|!make seem far more serious
play into the hands of|pvf4|*|give an advantage to|~take control from|~work together with|~come under the power of
play it safe|pvf2|*|avoid risks|~follow the rules|~hide the truth|~win easily
play second fiddle|pvf4|*|have a less important position|~act against someone secretly|~repeat what others have said|!have the leading role
play the _ card|pvf4|*|use as an argument to gain something|~give up something in a quarrel|~make a joke about something very serious|~keep something secret until the end
play up|pv4|o:role,threat,danger,success,fear,image,difference,story,risk,ties,credential|make seem more important|~mention by accident|!make seem far less serious|~treat as a joke
point the finger|pvf3|*|say who is to blame|~show where to go|~refuse to answer|~make an open threat
point to|pv3|o:@proof,fact,need,lack,number,example,study,failure,success,rise,problem,statistics,history,poll,increase,survey,report,decline|mention as proof|~move towards|~complain about|~ask to see again
pose a threat|pv2|*|present a danger|~give a warning|~feel afraid|~offer protection
pour cold water on|pvf4|*|discourage|~calm down|~examine|~postpone
pull _ strings|pvf4|*|use influence behind the scenes|~do the hardest part of the work|~act in an open and honest way|~make a difficult thing look easy
pull _ weight|pvf4|*|do a fair share of the work|~use one's influence to get help|~carry more than one's share|!leave the work to others
pull off|pv3|o:victory,win,feat,coup,upset,deal,trick,comeback,stunt,surprise,miracle|succeed in doing|~stop at once|~fail to finish|~plan in great secret
pull out|pv3|p:of & p:of>@event,@idea,@talk,race,country,negotiation,contract,NAME & !b:be,been,being,were,was ; s:troop,candidate,investor,sponsor & !f:a,the,his,her,its|leave or ^stop taking part|~change sides or ^join others|~send help or ^give support|!go in or ^become involved
pull the plug|pvf3|*|put an end to something|~take the blame for something|~tell the truth about something|!give new life to something
pull the rug|pvf4|*|suddenly take support away|~cheat someone for money|~hide the truth from someone|!quickly come to someone's help
push ahead|pv2|*|go on in spite of difficulty|~finish earlier than expected|~take the place of someone else|!stop because of difficulty
push back|pv4|p:against & !o:date,deadline,election,vote,start|resist|~attack|~agree|~retreat
push back|pv3|o:date,deadline,election,vote,start|delay|~cancel|~announce|!hasten
push for|pv2|*|try hard to get|~pay much to have|~take by force|~argue against
push the envelope|pvf4|*|go beyond the usual limits|~ask for too much extra money|~send a clear message|!do only what is safe
push through|pv4|o:@idea,bill,law,reform,legislation,change,measure,cut,amendment,constitution,budget|get accepted by force or effort|~change again and again|~make more popular with people|!fail to get accepted
put a brave face on|pvf3|*|pretend to feel cheerful about|~take a great risk with|~show real courage during|!admit one's sorrow about
put a premium on|pv4|*|give a high value to|~ask a low price for|~take a share of|~make strict rules against
put an end to|pv1|*|stop|~change|~improve|~discuss
put aside|pv3|o:difference,politics,rivalry,dispute,concern,division,fear,interest,quarrel|choose to ignore for now|~settle once and for all|!think about all the time|~explain to other people
put down|pv4|o:rebellion,revolt,uprising,protest,coup,mutiny,unrest,riot,insurgency,insurrection|end by force|~begin in secret|~support with words|~settle by talks
put down to|pv4|*|explain as caused by|~add together with|~think less of than|!explain as the reason for
put forward|pv2|*|suggest for discussion|~decide by a vote|~delay for a time|!take back after discussion
put heads together|pvf2|*|think about something as a group|~start an argument with one another|~keep a secret from everyone else|~come to a quick decision
put in place|pv2|*|set up and ^make ready|~look at and ^check|~change and ^improve|!take away and ^end
put off|pv3|o:decision,vote,visit,election,meeting,payment,trip,talk|delay|~cancel|~hasten|~refuse
put on hold|pvf3|!w:phone,call,rang,caller,line|stop for the present|~keep under control|~give up once and for all|~take back again
put on the line|pvf4|*|risk losing|~make clear|~keep safe|~give away free
put on the map|pvf3|*|make well known|~show the way to|~give a name to|~bring under control
put pressure on|pv1|*|try to force|~try to please|~give help to|~lose patience with
put the brakes on|pvf3|*|slow down|~take over|~bring back|~pay for
put to rest|pvf4|*|bring to an end|~put off for a time|~make less painful|!bring up once more
put to the test|pv2|*|find out how good it is|~take for granted as good|~make much better|~bring before a court
put up with|pv2|*|accept without complaint|~agree completely with|!refuse to suffer|~complain bitterly about
raise _ eyebrow|pvf3|*|cause some surprise or doubt|~make people laugh|~win general approval|~show anger openly
raise _ eyebrows|pvf3|*|cause some surprise or doubt|~make people laugh|~win general approval|~show anger openly
raise the bar|pvf3|*|set a higher standard|~make a new rule|~shut others out|!expect less of people
raise the spectre|pvf4|*|make people fear something|~make people hope for something|~bring back something lost|!show that something is safe
raise the specter|pvf4|*|make people fear something|~make people hope for something|~bring back something lost|!show that something is safe
raise the stakes|pvf4|*|increase what may be won or lost|~ask people to pay much higher taxes|~make something easier to win|~take part without much hope
read between the lines|pvf3|*|find a meaning not stated|~read very quickly|~check every word|!take the words as they stand
reap the rewards|pvf3|*|enjoy what one's efforts bring|~take what belongs to others|~give prizes to the winners|!lose what one has worked for
rein in|pv4|*|bring under control|~support strongly|~take away from|!set free from limits
resort to|pv3|*|turn to for lack of anything better|~use as the first and best choice|~refuse out of fear of something worse|~complain about for good reasons
rest on|pv4|o:assumption,evidence,ability,belief,idea,claim,foundation,principle,decision,whether,success,outcome|depend on|~wait long for|~stop at|~lead to
ride out|pv4|o:storm,crisis,recession,scandal,criticism,pandemic,wave,downturn|come safely through|~run quickly away from|~suffer badly in|~try to prevent
ring hollow|pvf4|*|sound false|~sound sad|~sound familiar|~sound convincing
ring true|pvf3|*|sound right|~sound loud|~sound odd|~sound clever
rise to the occasion|pvf3|*|do well when it is needed|~arrive just in time|~become more important|!fail when it matters most
rise up|pv3|p:against ; s:people,@person|rebel|~improve|~gather|~awaken
rock the boat|pvf3|*|upset a calm situation|~leave a dangerous place|~work together as a team|!keep everyone content
roll back|pv4|o:@rule,protection,reform,gain,right,advance,policy,progress,cut,power,influence,regulation,law|reduce or ^undo|~delay or ^stop|~copy or ^repeat|~extend or ^strengthen
roll out|pv3|o:@idea,product,vaccine,service,technology,policy,scheme,test,plan,network,ad,campaign|introduce step by step|~withdraw again step by step|~explain in detail|~develop in secret
root out|pvf4|*|find and ^get rid of|~look for and ^study|~plant and ^help to grow|~bring back and ^repair
rub salt|pvf3|*|make a bad feeling worse|~make a quick recovery|~tell someone a painful truth|~show pity for someone
rule out|pv3|*|say to be impossible or unwanted|~say to be likely or desirable|~put at once into law|~announce openly in public
run afoul of|pv4|*|get into trouble with|~come into contact with|~run away from|!stay friendly with
run counter to|pv4|*|go against|~agree with|~lead to|~compete with
run deep|pvf4|*|have strong and lasting roots|~become known too late|~have little effect on people|~grow weaker as time passes
run out of|pv1|!b:be & !w:town,office,room,house,building|have no more of|~escape from|~make full use of|~throw away
run out of steam|pvf3|*|lose energy or force|~get extremely angry|~lose one's way|!gather new strength
run the risk|pv2|*|face a danger|~avoid a danger|~start a fight|~take a guess
run up against|pv4|*|meet with as a difficulty|~get over with a great effort|~bring about by mistake|~keep well away from
save face|pvf4|*|avoid being shamed|~avoid being hurt|~avoid being seen|~avoid telling the truth
scratch the surface|pvf3|*|deal with only a small part|~cause only a little damage|~begin at quite the wrong place|!go deep into the whole
see eye to eye|pvf2|*|agree completely|~meet in person often|~watch closely|~quarrel openly
see off|pv4|o:challenge,threat,rival,competition,challenger,opponent,attack|defeat|~support|~escape|~expect
see through|pv4|o:lie,trick,plan,propaganda,disguise,claim,game|recognise as false|~believe without question|~explain in detail|~keep hidden from others
seize _ opportunity|pv2|*|make use of a chance|~let a chance go by|~wait for a better chance|~ask for another chance
seize the moment|pv3|*|act while there is a chance|~wait until it is too late|~stop to think about the time|~enjoy a short rest
sell short|pv4|*|value too little|~charge too much|~treat with respect|~use up too soon
send a message|pv2|!w:phone,email,text,whatsapp,letter,cell,nerve,brain,signal,computer,code|show clearly what one means|~ask others what they mean|~keep one's opinion to oneself|~tell people to come quickly
send shockwaves|pvf3|*|cause great surprise and alarm|~destroy a large number of houses|~give a warning well beforehand|~bring great hope and relief
serve as|pv1|*|act or ^function as|~give help to|~prepare for becoming|~refuse to work as
serve time|pv3|*|stay in prison as a punishment|~work for the army as a volunteer|~waste a chance through laziness|~work long hours for low pay
set a precedent|pv4|*|give an example for later cases|~break a rule from earlier times|~choose a new person as leader|~bring a long case to its end
set aside|pv3|o:@money,land,area,hour,day & !o:verdict,ruling,conviction,decision|keep for a special purpose|~use up before time|~take away from others|~share out fairly
set aside|pv4|o:verdict,ruling,conviction,judgment,sentence & !o:@money|declare no longer valid|~make more severe|~put off until a later date|~announce in public
set aside|pv4|o:difference,politics,rivalry,grievance,disagreement|choose to ignore for now|~settle once and for all|!think about all the time|~explain to other people
set back|pv4|o:cause,effort,peace,economy,progress,process,relation,development,movement,recovery,talk,reform,programme,program|delay the progress of|~put a complete end to|~draw attention to|!speed up the work of
set foot|pv2|*|enter or ^visit|~own or ^rule|~hide or ^stay|~leave or ^avoid
set in motion|pvf3|!w:water,wheel,machine,air,mass,surface,ball,engine|cause to begin|~cause to stop|~put to a vote|~keep under control
set in stone|px3|*|fixed for ever|~hard to read|~very old|~written into law
set off|pv3|o:@event,@feel,reaction,chain,debate,storm,wave,panic,search,protest,row,rush,scramble,riot|cause to start|~bring to an end|~make stronger|~put on one side
set out|pv4|o:@idea,vision,case,view,position,goal,reason,rule,condition,detail,measure,demand,principle,term,policy,timetable,agenda|state in an orderly way|~change little by little|~argue strongly against|~keep secret from others
set out|pv4|f:to|begin with the aim|~stop for fear|~agree for a time|~fail in the end
set store by|pv4|*|consider important|~consider false|~make a profit from|~keep for later use
set the record straight|pvf4|*|correct a false account|~do better than anyone before|~put one's papers in order|!spread a false story
set the scene|pvf4|*|create the conditions for|~take great pleasure in|~give a full account of|~draw all attention away from
set the stage|pvf4|*|create the conditions|~give a fine performance|~reach a higher level|~wait for one's turn
set the tone|pvf4|*|decide the general mood|~speak in a friendly voice|~bring matters to an end|!follow the general mood
set up|pv1|!f:to & o:@body,committee,commission,camp,company,base,fund,system,centre,center,business,meeting,zone,network,tribunal,charity,team,checkpoint,roadblock,website,government,state,office,foundation|start or ^establish|~look for or ^find|~take part in or ^join|~close or ^do away with
shed light on|pvf2|*|make clearer|~make lighter|~show off|~find fault with
shoot down|pv4|o:@idea,proposal,suggestion,plan,argument|reject completely|~discuss briefly|~accept without delay|~criticise mildly
show _ true colors|pvf3|*|let one's real nature be seen|~change one's mind in public|~express pride in one's country|!hide what one really thinks
show _ true colours|pvf3|*|let one's real nature be seen|~change one's mind in public|~express pride in one's country|!hide what one really thinks
shrug off|pv3|*|treat as unimportant|~get rid of by force|~have no knowledge of|!worry a great deal about
shut down|pv1|o:@body,school,factory,newspaper,website,government,border,industry,border,network,plant,debate|close or ^stop|~sell or ^hand over|~search or ^inspect|~open or ^start
shy away from|pv3|*|avoid because of fear|~leave after a quarrel|!show great interest in|~speak quietly about
side with|pv2|*|support in a quarrel|~quarrel in public with|~stand very near to|~share the cost with
sign off on|pv4|*|approve formally|~reject formally|~stop all the work on|~send back to
single out|pv3|*|choose for special attention|~leave alone without help|~choose by chance from a group|!treat like all the rest
sit idly by|pv3|*|do nothing to prevent|~take some time to notice|!act at once to stop|~give no reason for
smooth over|pv4|*|make seem less serious|~make known to everybody|~deal with very slowly|!make harder to solve
sort out|pv1|o:problem,issue,mess,difference,dispute,finance,crisis,row,situation,trouble,muddle|put right|~put off|~look for|~give away
sound the alarm|pvf2|!w:siren,bell,fire|warn of danger|~ask for help|~cause panic|~promise safety
sow the seeds|pvf4|!w:farm,crop,farmer,field,soil,plant|do something that will have later effects|~tell others what will happen later|~enjoy the results of earlier efforts|!stop something before it can begin
speak out|pv2|!f:loud|say openly what one thinks|~talk for a long time|!keep one's thoughts to oneself|~speak in a clear voice
speak volumes|pvf4|*|reveal a great deal without words|~talk too much about oneself|~make a very loud protest|!tell people hardly anything
spell out|pv2|*|explain clearly and in detail|~write down without mistakes|~repeat in a much louder voice|!leave vague and uncertain
spill over|pv4|*|spread beyond its limits|~come slowly to an end|~lead to a great waste|!stay well inside its borders
spiral out of control|pvf3|*|get quickly worse|~go round in circles|~rise for a time|!calm down at last
split hairs|pvf4|*|argue over tiny differences|~settle many small quarrels|~divide things up equally|!overlook all small mistakes
spring up|pv3|*|appear suddenly|~improve slowly|~disappear again|~recover quickly
square off|pv4|*|prepare to fight each other|~shake hands as friends|~share the first prize equally|~pay back an old debt
stack up|pv4|r:against,to|compare|~agree|~increase|~compete
stamp out|pvf3|!b:be & !o:fire,flame,cigarette|put an end to|~make a law for|~help to spread|~reduce a little
stand by|pv4|o:decision,story,statement,word,claim,report,principle,remark,commitment,comment|refuse to change or withdraw|~wait for the results of|~think carefully about|!admit to having been wrong about
stand down|pv4|*|leave a position|~stay in a position|~lose a vote|~refuse to fight
stand for|pv2|o:value,freedom,principle,democracy,justice,what,everything & !o:election,parliament,president,office,re-election|represent or ^support|~ask for or ^expect|~put up with or ^allow|~speak against or ^oppose
stand for|pv3|r:parliament,election,president,office,re-election|try to win|~give a vote in|~keep away from|~wait patiently for
stand out|pv1|*|attract notice|~last long|~resist an attack|~remain alone
stand up for|pv2|*|defend|~attack|~replace|~respect
stand up to|pv2|*|resist bravely|~speak highly of|~give way weakly|~agree to help
steal the show|pvf2|*|attract more attention than anyone|~take what belongs to someone else|~use an unfair trick to win|!pass unnoticed among the rest
stem the flow|pvf3|*|slow down or ^stop|~speed up or ^start|~measure or ^record|~guide or ^direct
stem the tide|pvf4|*|stop something from spreading|~wait for something to change|~go along with what other people do|!help something to grow
step aside|pv3|*|give up a position|~make a mistake|~change one's opinion|!hold on to a post
step down|pv1|!w:stair,ladder,plane|give up an official position|~move to a much lower position|~give way in a quarrel|!take up a new post
step in|pv2|!w:puddle,room|become involved in order to help|~arrive at the place before others|!stay out of what others are doing|~take over from others by force
step up|pv2|o:@event,effort,pressure,security,campaign,attack,production,support,patrol,fight,search,efforts,operation,sanction,aid,surveillance,raid,investment|increase|~begin|~make better|~reduce
stick to|pv2|o:@idea,plan,rule,agreement,principle,promise,gun,script,story,deal,position,timetable,fact,schedule,guns,target|keep to without change|~point out to others|~complain a great deal about|!give up or ^alter
stir up|pv3|!r:hornet,mud,dust,water|cause or ^excite|~settle or ^calm|~suffer or ^endure|~notice or ^report
stop at nothing|pvf3|*|do anything to get what one wants|~give up before reaching a goal|~ask for nothing in return|~work for a long time without a rest
stop short of|pv4|*|hold back from|~think seriously about|~apologise for|!go well beyond
strike a balance|pvf3|*|find a fair middle way|~go to one extreme|~win by a narrow margin|~break off an agreement
strike a blow|pvf4|!w:punch,fist|do much to help or harm a cause|~act violently to settle a quarrel|~say nothing for or against a cause|~make a bad mistake at the worst time
strike a chord|pvf4|*|make people feel sympathy|~make people feel uneasy|~come to a fair agreement|~cause a quarrel
swallow _ pride|pvf4|*|accept something humbling|~hide one's success|~feel pleased with oneself|!refuse to admit a mistake
take a back seat|pvf3|*|become less important|~become less difficult|~watch from a distance|!play the leading role
take a hard line|pvf4|*|refuse firmly to compromise|~find it difficult to decide|~work harder than others|!show a great deal of patience
take a heavy toll|pvf3|*|cause much harm|~cost much money|~need much effort|~make much noise
take _ toll|pvf3|*|have a harmful effect|~bring in some money|~take a very long time|!do a lot of good
take a stand|pv3|*|say firmly what one believes|~ask what others believe|~change one's position|!refuse to choose a side
take advantage of|pv2|!r:@person,us,them,him,her,poor,worker,vulnerable|make use of|~give help to|~suffer from|~do better than
take centre stage|pvf3|*|become the focus of attention|~take a position between two sides|~play a part in a public event|!slip out of public notice
take center stage|pvf3|*|become the focus of attention|~take a position between two sides|~play a part in a public event|!slip out of public notice
take effect|pv2|*|begin to work or apply|~cease to work or apply|~become widely known|~make people wonder
take exception to|pv4|*|object strongly to|~make an allowance for|~leave out of a list|~find great pleasure in
take for granted|pv3|*|assume without question|~receive with many thanks|~discuss with great care|!doubt at every step
take hold|pv3|!p:of|become established|~become dangerous|~fade slowly away|~come as a surprise
take issue with|pv4|*|disagree about|~learn much from|~deal with|~speak for
take its toll|pvf3|*|have a harmful effect|~bring in some money|~take a very long time|!do a lot of good
take office|pv2|*|begin a job as leader|~leave a post|~lose an election|~work for the state
take on|pv3|o:role,task,responsibility,challenge,job,debt,work,establishment,project,risk & !o:opponent,giant,rival,worker,staff,establishment|accept as a duty or burden|~share with other people|~complete without any help|!refuse to deal with
take on|pv3|o:opponent,giant,rival,champion,establishment|compete or ^fight against|~come to an agreement with|~learn a great deal from|~hide or ^run away from
take on|pv3|o:worker,staff,employee,apprentice,recruit|begin to employ|~begin to train|~refuse to pay|~agree to meet
take over|pv2|o:@body,control,country,land,job,company,running,presidency,city,building,factory,territory,government|get control of|~give support to|~hand back to others|~leave or ^abandon
take part|pv1|*|join in|~give up|~help out|~look on
take place|pv1|*|happen|~begin|~change|~succeed
take root|pvf3|!w:plant,tree,seed,soil|become firmly established|~go back to the beginning|~start to cause trouble|!last for only a short time
take shape|pvf3|*|begin to become clear or complete|~change again and again|~stay exactly as it was before|~grow larger than was intended
take sides|pv2|*|support one party in a quarrel|~start a quarrel between friends|~stay neutral in a quarrel|~keep changing one's opinion
take stock|pvf4|*|think carefully about a situation|~make a decision in much too great a hurry|~get ready for a difficult time|~try to improve one's position
take the fall|pvf4|*|accept blame that belongs to others|~fail because of one's own mistakes|~put the blame on other people|~lose a contest on purpose
take the helm|pvf3|*|become the leader|~change direction|~come to the rescue|~give up power
take the high road|pvf4|*|act in a moral way|~choose the easiest way|~behave too proudly|!act in a mean way
take the lead|pv2|*|act first for others to follow|~do what others have done before|~take all the credit for a success|!wait for others to act first
take the plunge|pvf3|*|decide to do something risky|~fall to a much lower level|~enter into a serious quarrel|!decide to stay on the safe side
take the reins|pvf3|*|begin to lead|~give up power|~slow down|~follow orders
take to|pv3|!t:taken & r:street,air,social,twitter,sea,stage,hill,field,road,internet,streets|go to or ^make use of|~get used to or ^enjoy|~speak about or ^describe|~keep away from or ^avoid
take to task|pv4|*|criticise|~look after|~train|~praise
take to the streets|pvf2|*|protest in public|~celebrate together|~run from danger|~lose one's home
take up arms|pvf3|*|prepare to fight|~join hands|!make peace|~give in
talk down|pv4|p:to|speak as if to a less clever person|~speak so as to make someone calm|~speak too quietly to be understood|~speak with great respect and fear
talk up|pv4|o:economy,chance,prospect,benefit,idea,success,threat|speak very well of|~speak too fast about|~complain loudly about|~speak seldom about
tear apart|pv3|o:@body,country,family,society,party,community,nation,region,them,us|divide violently|~change slowly|~treat most unfairly|~bring together
test the waters|pvf4|*|try something to see how people react|~find out how dangerous something is|~take a great risk without any thought|~begin again after a first failure
throw _ weight behind|pvf4|*|use influence to support|~put pressure on|~follow the lead of|~use power to stop
throw in the towel|pvf4|*|admit defeat|~lose one's temper|~take a rest|~fight on
throw light on|pvf3|*|make clearer|~bring hope to|~cause doubt about|~find fault with
tighten _ belt|pvf3|*|spend less money|~work harder|~get ready for action|~lend less money
tip the balance|pvf4|*|decide the result|~make things equal|~do more than is fair|~leave things uncertain
tip the scales|pvf4|*|decide the result|~make things equal|~do more than is fair|~leave things uncertain
toe the line|pvf4|*|do as one is told|~wait for one's turn|~go as far as allowed|!break the rules
touch a nerve|pvf4|*|upset people by raising a sensitive matter|~frighten people by speaking of a danger|~please people by saying what they hope for|~puzzle people with a difficult question
touch off|pv4|*|cause to begin suddenly|~describe in a few words|~bring to a sudden end|~try to prevent in time
touch on|pv3|o:issue,subject,topic,question,matter,theme|mention briefly|~change slightly|~leave out|~treat at length
trickle down|pvf4|*|pass slowly from the rich to the poor|~pass quickly from hand to hand|~fall little by little to nothing|!stay entirely with those at the top
trigger a backlash|pvf3|*|cause an angry reaction|~win wide support|~do great damage by accident|~make people feel sorry
turn _ back on|pvf3|*|abandon or ^refuse to help|~stay with and ^support|~think again about|~take revenge on
turn _ blind eye|pvf3|*|choose not to notice|~fail to understand|~look with suspicion|~watch with great care
turn _ tables|pvf4|*|reverse the situation|~calm down the situation|~cause disorder|~ask for new talks
turn a corner|pvf3|*|begin to improve|~change one's mind|~take a risk|~get into trouble
turn a profit|pv2|*|make money|~lose money|~cut costs|~share gains
turn against|pv2|*|stop supporting|~forget about|~take the place of|~run away from
turn away|pv2|o:refugee,migrant,customer,ship,people,boat,patient,visitor,traveller|refuse entry to|~let in by mistake|~look past|~send a warning to
turn back the clock|pvf3|*|return to an earlier time|~waste a good deal of time|~delay a decision|!move on to a new age
turn down|pv2|o:offer,@idea,request,invitation,appeal,chance,bid,job,application,deal,opportunity|refuse|~delay|~forget|~accept
turn heads|pvf3|*|attract attention|~change opinions|~cause anger|~make people leave
turn on its head|pvf3|*|change completely|~forget quickly|~think very hard about|~leave as it was
turn out|pv2|f:to & r:be,have ; f:that ; s:it & !w:light|prove in the end|~seem at first|~happen by chance|~fail after all
turn out|pv3|f:in,to & r:vote,protest,support,welcome,thousand ; s:voter,crowd,thousand,supporter,people|come and ^take part|~stay at home and ^wait|~send help or ^give money|~speak up and ^complain
turn over|pv2|o:document,evidence,power,record,control,suspect,email,tape,information,custody|hand to someone else|~keep for oneself|~look at once more|~ask someone else for
turn the page|pvf3|*|leave the past behind|~look at the details|~return to the distant past|~tell a new story
turn the tide|pvf3|*|change the way things are going|~wait for things to get better|~go along with what others want|!keep things going as they are
turn to|pv3|r:violence,crime,drug,smuggling,begging,prostitution,alcohol|take up or ^make use of|~suffer from or ^fear|~speak out about or ^discuss|!give up or ^avoid
turn to|pv3|r:god,religion,internet,court,technology,military,robot,bank,lender|seek help from|~look away from|~change into|~pay no attention to
usher in|pvf4|*|mark the beginning of|~bring to a quick end|~take an active part in|~give warning of
vote with _ feet|pvf4|*|show an opinion by leaving|~change one's opinion quickly|~take part in a public protest|!show support by staying
walk a fine line|pvf4|*|keep a difficult balance|~follow every rule exactly|~move ahead very slowly|~go to one extreme
walk a tightrope|pvf4|!w:circus|act in a difficult position|~act with great confidence|~act without thinking|~act under strict orders
walk away from|pv2|o:deal,talk,negotiation,agreement,table,responsibility,it,treaty,commitment,@idea|refuse to go on with|~take a short rest from|~forget to mention|!keep faithfully to
walk out|pv2|p:of & p:of>talk,meeting,class,negotiation,session,hearing,summit,parliament,speech,chamber,conference ; s:worker,delegate,student,teacher,employee,staff,mp & !w:door,room,street,shop|leave as a protest|~leave without notice|~go home early|~stay in support
want for nothing|pv4|*|have all one needs|~wish to live alone|~work without pay|~lack the basic things
ward off|pv4|*|drive or ^keep away|~attract or ^bring on|~suffer or ^put up with|~expect or ^look out for
warm to|pv4|*|begin to like|~begin to dislike|~become angry with|~feel afraid of
wash _ hands of|pvf4|*|refuse responsibility for|~prove one's own innocence of|~ask forgiveness for|~take good care of
water down|pv4|*|make weaker|~make clearer|~spread widely|!make stricter
weather the storm|pvf3|!w:rain,wind,hurricane,flood|survive a difficult time|~wait for better luck|~see trouble coming|!suffer complete ruin
weed out|pvf4|*|find and ^remove|~find and ^reward|~look for and ^keep|~train and ^improve
weigh in|pv4|p:on,with,against ; s:president,court,trump,expert,NAME,leader,he,critic|give an opinion|~change the law|~make a decision|~keep very quiet
whip up|pv4|o:@feel,support,crowd,hysteria,hatred,frenzy,@bad|stir up on purpose|~calm down gently|~reward at once|~punish very severely
win over|pv2|*|get the support of|~get the better of|~make fun of|!lose the trust of
wind down|pv4|o:@event,operation,war,programme,program,business,mission,company ; s:war,year,conflict,day|end little by little|~end all at once|~get out of control|~go on for much longer
wipe out|pv2|o:@body,species,population,saving,gain,crop,profit,village,animal,job,debt,industry,civilisation,generation,family,disease,wildlife|destroy completely|~do some damage to|~change for ever|~bring back to life
work out|pv2|o:deal,agreement,plan,detail,solution,how,what,compromise,why,details,who|find by thought or talk|~ask other people to tell|~leave undecided|~learn by heart
write off|pv4|o:debt,loan|cancel|~repay|~collect|~increase
write off|pv4|o:@person,chance,party & !o:debt,loan,money|treat as sure to fail|~praise in public|~put on an official list|~think of as unfair
come to terms with|pv3|!r:@body,@person,rebel,NAME|learn to accept|~sign an agreement with|!go on fighting against|~speak openly about
give way to|pv3|!w:traffic,car,road,driver|yield to or ^make room for|~lead up to or ^cause|~agree with or ^copy|!take the place of or ^resist
stand in the way of|pvf2|*|prevent or ^hold back|~notice or ^point out|~wait for or ^expect|!help along or ^support
sweep ~ under the (carpet/rug)|pvf4|*|keep from public notice|~clear up completely|~throw away as useless|!bring out into the open
take _ with a (pinch/grain) of salt|pvf4|*|believe only in part|~find hard to understand|~receive with thanks|!trust completely
take matters into _ own hands|pvf3|*|act oneself rather than wait for others|~hold talks with others in private|~ask the authorities for their help|~accept the blame for what went wrong
reap what _ sow|pvf4|*|get the results of one's own acts|~enjoy the results of luck|~pay for the mistakes of others|!escape the results of one's acts
hang on to|pv4|r:power,office,seat,majority,job,lead,hope,title,control|keep with difficulty|~make good use of|~take by force|!let go of at once
give vent to|pv4|*|express strongly|~keep all to oneself|~add strength to|~make room for
give voice to|pv4|*|express publicly|~keep secret|~give orders to|~listen with care to
lay claim to|pv4|*|say one has a right to|~complain openly about|~pay a fair price for|!give up one's right to
lay siege to|pv4|*|surround in order to capture|~attack by surprise from the air|~defend to the last|~make an offer of peace to
keep pace with|pvf3|*|move at the same rate as|~hold the same opinion as|~stay a little ahead of|!lose ground by degrees to
keep track of|pv2|*|stay informed about|~stay in front of|~keep silent about|~follow the orders of
keep abreast of|pv4|*|stay informed about|~stay friendly with|~stay in control of|~keep quiet about
lose touch with|pvf3|*|cease to meet or understand|~refuse to trust or obey|~fail utterly to please or persuade|!come to know or like
take aim at|pvf3|!w:rifle,gun,bow,shot|criticise or ^attack|~support or ^stand up for|~follow or ^chase|~measure or ^judge
take a dim view of|pvf4|*|disapprove of|~take no notice of|~look forward to|~try to improve
fall prey to|pv4|*|become a victim of|~become an enemy of|~lose one's faith in|~put up a fight against
`;

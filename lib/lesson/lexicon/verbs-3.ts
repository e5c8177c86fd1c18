/** Further verbs of news, argument and report, from F on. */
export const verbs3 = `
fabricate|v4|o:@proof,story,claim,report,charge,document,quote,account,lie,allegation,news|make up in order to deceive|~repeat without checking the facts|!prove to be true in court|~keep back from the public
facilitate|v3|*|make easier to do|~take the credit for|~bring to public notice|~pay in advance for
falsify|v4|*|change so as to mislead|!check with great care|~destroy in order to hide|~release without permission
fathom|v4|*|come to understand|!fail to make sense of|~admit in public|~learn to live with
faze|v5|*|upset or ^worry|!please or ^calm|~teach or ^inform|~delay or ^hold up
feign|v4|*|pretend to feel|~feel very deeply|!hide from view|~lose for a time
fetch|v4|o:price,million,NUM,pound,dollar,sum,$ & !s:@person,NAME|sell for|=go and ^get|~cost to produce|~borrow
fix|v4|o:price,@amount,match,election,race,outcome,game,result & w:rig,match-fixing,cartel,cheat,corrupt,fraud,illegal,illegally,scandal,bribe|decide dishonestly in advance|=repair in a short time|~announce before it is ready|!leave open to fair chance
fix|v1|o:problem,economy,system,leak,flaw,bug,healthcare,loophole,issue,school,road|put right or ^repair|~find or ^point out|!harm or ^damage|~examine or ^describe
flag|v5|o:issue,problem,concern,risk,post,account,content,case,need,error,transaction,danger|draw attention to|!keep quiet about|~put a stop to|~take a big share in
flank|v4|o:@person,NAME,him,her,road,he,she|stand at the side of|~walk some way in front of|~speak on behalf of|~keep apart from
flock|v3|*|come in large numbers|!keep at a safe distance|~pay a high price|~leave in a great hurry
flood|v4|o:market,switchboard,inbox,line,office,site,system & !w:water,rain,river|come in great numbers into|!leave little by little|~do lasting harm to|~look with great interest at
flourish|v3|s:@body,business,trade,economy,culture,industry,art,democracy,company,science,they,relationship,market,corruption,career|do very well|!die away slowly|~begin once more|~attract notice
fluctuate|v4|*|keep going up and down|!stay at one level|~rise to a new height|~drop without warning
forbid|v1|*|refuse to allow|!agree to|~argue against|~apologise for
forecast|v2|*|say in advance|~regret deeply|~announce afterwards|~hope in secret
forego|v4|*|choose to do without|!refuse to part with|~give a great deal for|~look forward eagerly to
forgo|v4|*|choose to do without|!refuse to part with|~give a great deal for|~look forward eagerly to
foresee|v3|*|expect in advance|!fail to prepare for|~remember afterwards|~put off for a while
forfeit|v4|*|lose as a penalty|!win as a prize|~fight hard to keep|~divide with others
formulate|v4|o:policy,@idea,strategy,response,plan,theory,question,demand,goal,rule,view|work out in detail|~put into practice|~repeat word for word|~ask questions about
forsake|v4|*|give up or ^leave for ever|!stand by or ^keep to|~criticise or ^complain about|~speak or ^write about
found|v2|o:@body,newspaper,charity,magazine,city,hospital,movement,dynasty,museum,website & t:founded,founding,founds|set up or ^start|~lead or ^speak for|~buy or ^take over|!close down or ^end
foil|v4|o:plot,attack,attempt,@idea,coup,bid,robbery,attacker|prevent from succeeding|!help along in secret|~report to the authorities|~take some part in planning
fret|v4|*|worry|!rejoice|~boast|~warn
frown|v4|p:on,upon|disapprove|!look kindly|~improve|~insist
frustrate|v4|o:effort,@idea,attempt,progress,ambition,hope,investigation,process,will,aim,reform,bid|keep from succeeding|=make angry and sad|!give every help to|~watch very closely over
fulfil|v3|o:promise,obligation,duty,requirement,commitment,condition,dream,pledge,role,ambition,potential,need,mandate,contract,responsibility,function,wish,expectation,promises|carry out or ^satisfy|!neglect or ^fail in|~describe or ^list|~announce or ^declare
fulfill|v3|o:promise,obligation,duty,requirement,commitment,condition,dream,pledge,role,ambition,potential,need,mandate,contract,responsibility,function,wish,expectation|carry out or ^satisfy|!neglect or ^fail in|~describe or ^list|~announce or ^declare
fund|v1|o:@idea,research,project,@body,programme,program,campaign,service,study,work,school,terrorism,education|provide money for|~lose interest in|!cut off help to|~give a report on
gain|v2|o:ground,momentum,popularity,support,control,access,independence,experience,power,confidence,traction,recognition,trust,respect,strength,advantage|win or ^obtain|!lose or ^waste|~want or ^desire|~fear or ^avoid
galvanise|v5|!w:zinc,steel,metal,iron|shock or ^excite into action|!put off or ^calm down|~divide into small groups|~inform or ^teach by example
galvanize|v5|!w:zinc,steel,metal,iron|shock or ^excite into action|!put off or ^calm down|~divide into small groups|~inform or ^teach by example
garner|v4|*|gather or ^win|~need or ^require|~measure or ^count|~expect or ^hope for
gauge|v4|o:@feel,opinion,impact,effect,level,mood,reaction,support,interest,success,response,extent,how,size,strength|judge or ^measure|~improve or ^increase|~describe or ^report|~question or ^doubt
generate|v1|o:@money,@feel,job,power,electricity,interest,heat,wealth,headline,debate,energy,sale,return,growth,waste,controversy,idea|produce or ^bring about|!use up or ^waste|~measure or ^take note of|~look for or ^demand
glean|v4|*|gather bit by bit|!give out freely|~pass on to other people|~check with care
glorify|v4|*|make seem grand or heroic|!hold up to scorn|~tell the plain truth about|~remember with deep sorrow
gloss over|pv5|*|pass quickly|!linger a long time|~quarrel bitterly|~take control
govern|v3|o:use,behaviour,behavior,conduct,relation,trade,process,how,what,election,law,treatment,internet,sale,life|set the rules for|~learn a great deal about|~result directly from|~speak on behalf of
grant|v3|o:access,permission,right,asylum,citizenship,independence,request,status,visa,bail,amnesty,immunity,power,approval,interview,licence,license,wish,pardon,recognition,freedom,loan,autonomy|give or ^allow|=admit as true|~refuse or ^deny|~offer or ^sell
grapple|v4|p:with|struggle to deal|~refuse to work|~agree to trade|!do away entirely
groom|v5|o:@person,NAME,son,successor,heir,him,her & p:for,to,as|train and ^prepare|!reject as unsuitable|~praise in public|~choose by vote
ground|v5|o:plane,flight,aircraft,fleet,jet,airline,helicopter,passenger,drone,boeing|keep from flying|~bring down by gunfire|!allow to take off|~search with care
guard|v4|p:against & !o:prisoner|take careful steps|~speak out loudly|~hold an old grudge|~bring a court case
hail|v5|f:from & !w:taxi,cab|come originally|~run away|~stay away|~get rich
hail|v4|o:@person,@body,@idea,NAME,victory,decision,move,deal,ruling,result,breakthrough,success,event,vote & !w:taxi,cab ; p:as|praise publicly|!condemn openly|~report without comment|~await with hope
halt|v2|*|stop|!start|~slow|~join
halve|v2|*|cut by fifty per cent|!make twice as great|~hold at one level|~divide among several people
hammer out|pv5|*|reach after long talks|!reject at first sight|~agree to without thought|~announce with great pride
hammer|v5|o:economy,industry,@body,market,business,@person,party,sector,tourism|hurt badly|!help greatly|~watch closely|~change slightly
hand|v3|o:sentence,term,victory,fine,verdict,defeat,penalty,ban,punishment & !f:over,back|give or ^deal|!spare or ^save|~offer or ^lend|~warn or ^advise
harass|v3|*|trouble or ^attack again and again|!comfort or ^help in need|~search or ^follow once or twice|~question politely but firmly
heed|v4|*|pay attention to|!take no notice of|~express doubt about|~respond angrily to
herald|v5|o:era,age,start,change,end,arrival,return,beginning,period,shift,new,revolution,future,day,dawn|mark the coming of|~come as a result of|~hope in vain for|~look back fondly on
hijack|v4|o:debate,agenda,revolution,process,movement,event,issue,religion,party,cause,protest,election,democracy,narrative|take over for one's own ends|!support with all one's heart|~join as an invited guest|~delay for no good reason
hinge|v5|p:on,upon|depend|~improve|~insist|~comment
hone|v4|!f:in|improve by practice|!lose through neglect|~show off in public|~teach to others
host|v2|o:@event,summit,talk,base,meeting,game,olympics,refugee,conference,olympic,cup,show,exhibition,troop|provide the place for|!refuse to admit|~take part in as a guest|~pay the cost of
hound|v5|o:@person,NAME,him,her,them,family|follow and ^trouble|!help and ^protect|~question and ^arrest|~like and ^trust
humble|v4|o:NAME,giant,rival,enemy,champion|bring down in pride|!raise to great heights|~challenge to a match|~look up to as a model
illuminate|v5|o:issue,question,@idea,problem,history,life,past,nature,debate,how,world,subject,process|make clearer|!confuse|~complete|~raise once more
imperil|v4|*|put in danger|!keep safe|~bring to light|~take command of
implement|v3|*|put into effect|~speak in favour of|~call for again|~work out in detail
implicate|v4|*|show to have taken part|!clear of all blame|~question at great length|~hint at in a letter
imply|v4|f:that,a ; o:@idea,need,lack,change,link,criticism,consent,guilt,support,approval|suggest without saying|!state in plain words|~argue strongly against|~prove with hard facts
improvise|v4|*|make up as one goes along|!prepare well beforehand|~repeat by heart|~copy from someone else
incite|v4|*|stir up or ^encourage|~witness or ^report|~suffer or ^undergo|~criticise or ^blame
incorporate|v4|*|take in as a part|!leave out completely|~call by another name|~discuss in great detail
incur|v4|*|bring upon oneself|~demand payment for|~pass on to others|~recover quickly from
induce|v4|*|cause or ^persuade|~result or ^come from|~allow or ^permit|~discover or ^notice
infer|v4|*|work out from the evidence|#imply:suggest without saying|~ask for as a proof|~state with great confidence
infiltrate|v4|*|join or ^enter in secret|!leave or ^abandon in haste|~attack or ^storm by force|~watch or ^study from afar
inflame|v4|o:@feel,tension,situation,passion,opinion,conflict,anger,public,debate,crisis,hatred,relation|make more intense|!calm down|~take advantage of|~give an account of
inflate|v4|o:@amount,figure,claim,ego,cost,asset,bubble,value,price,importance,grade|make too large|!cut down|~keep hidden|~count up again
inflict|v4|*|cause or ^deal out|!suffer or ^undergo|~threaten or ^plan|~prevent or ^ward off
infringe|v4|!f:on,upon|break or ^go against|!respect or ^keep to|~question or ^test|~demand or ^ask for
infringe|v4|f:on,upon|press unfairly|~insist firmly|~depend heavily|~improve greatly
infuriate|v2|*|make very angry|!please greatly|~take by surprise|~puzzle a good deal
inhibit|v4|*|hold back|!urge on|~bring about|~look into
initiate|v4|o:@talk,@idea,action,change,proceeding,contact,process,investigation,project,war,lawsuit,conversation,impeachment|start or ^set going|!end or ^break off|~join or ^take part in|~report or ^describe
inspire|v2|o:@person,@feel,generation,confidence,movement,book,film,other,respect,protest,story,awe,people,change,loyalty|stir or ^encourage|!weaken or ^put off|~describe or ^explain|~reward or ^praise
instil|v4|*|put slowly into the mind|!remove at one stroke|~find hard to accept|~keep hidden for a long time
instill|v4|*|put slowly into the mind|!remove at one stroke|~find hard to accept|~keep hidden for a long time
institute|v4|o:@rule,reform,policy,system,programme,program,change,measure,ban,proceeding,process,check|start or ^introduce|!do away with or ^end|~look into or ^study|~object to or ^criticise
intensify|v3|*|grow or ^make stronger|!ease off or ^lessen|~continue or ^go on|~spread or ^send abroad
intercept|v4|*|stop on the way|!let pass freely|~follow to the end|~send by mistake
interfere|v3|p:in,with|get wrongly involved|~lose all interest|~take great delight|~have full confidence
intervene|v3|*|step in to change what happens|!stand aside and ^watch|~arrive after the event|~speak at great length
intimidate|v3|!f:to|frighten by threats|!encourage by praise|~persuade with gifts|~question for hours
invalidate|v4|*|make no longer legal|!approve under the law|~examine more closely|~put off for a time
invoke|v5|o:law,article,clause,power,right,act,amendment,name,memory,spirit,image,rule,history,privilege,emergency,treaty|call upon for support|!refuse to rely on|~argue strongly against|~bring up to date
jeopardise|v4|*|put in danger|!make quite safe|~put in writing|~bring to an end
jeopardize|v4|*|put in danger|!make quite safe|~put in writing|~bring to an end
jockey|v5|p:for|struggle cleverly|~wait one's turn|~pay a great deal|~vote in secret
justify|v2|!f:in|give reasons for|!admit to be wrong about|~ask forgiveness for|~express surprise at
kindle|v5|o:@feel,hope,interest,passion,imagination,desire,love,debate|arouse or ^start|!put out or ^end|~share or ^spread|~explain or ^describe
label|v3|p:as ; o:@person,@body,NAME,him,them,her & !p:with & !w:bottle,food,product,ingredient,cell,protein|describe, often unfairly|~defend, often wrongly|~choose, often in haste|~reward, often richly
lag|v4|!o:@body,@amount,@person,NAME,PRON,approval,representation,rest,other,world|move too slowly|!get well ahead|~stop altogether|~keep level
lament|v4|*|express sorrow about|!take great delight in|~ask questions about|~show little interest in
languish|v5|*|stay too long in a bad state|!make very rapid progress|~go off in search of help|~start all over again
lash|v5|s:storm,rain,wind,hurricane,wave,typhoon & !f:out|strike with great force|!pass over gently|~approach slowly by sea|~miss by a short distance
launch|v1|o:@idea,campaign,attack,investigation,@event,offensive,operation,programme,program,product,service,company,inquiry,bid,website,search,probe,career,appeal,book,assault,project & !o:missile,rocket,satellite,ship|begin or ^set going|!end or ^break off|~plan or ^think over|~join or ^take part in
lay|v4|o:blame,emphasis,stress|put or ^place|!take away|~look for|~argue about
leak|v4|o:report,document,information,email,memo,news,detail,letter,story,recording,name,secret,video,draft,file|make known in secret|!keep closely guarded|~publish by official order|~change to hide the truth
leap|v4|s:@amount,share,sale,price,market,profit,number,stock|rise suddenly|!fall slowly|~stay level|~change every day
lend|v5|o:support,weight,credibility,voice,credence,legitimacy,authority,urgency,air,name,strength|give or ^add|!deny or ^refuse|~owe or ^pay back|~ask or ^look for
leverage|v4|*|use to one's advantage|!waste to no purpose|~compare with another's|~borrow for a short time
liken|v4|p:to|describe as similar|~prefer in every way|~lend for a time|~recommend strongly
linger|v4|s:@feel,memory,question,effect,doubt,smell,problem,scar,suspicion,threat,perception,issue,pain,crisis,concern|last for a long time|!go away at once|~return from time to time|~cause great sorrow
lobby|v4|o:@body,lawmaker,congress,minister,politician,official,NAME,mp,legislator|try to influence|!refuse to talk to|~vote in secret for|~keep a check on
lodge|v5|o:complaint,appeal,protest,objection,claim,bid,application,challenge,request|present officially|!take back quietly|~answer in anger|~refuse to hear
lumber|v5|p:with|weigh down|~reward freely|~help out|~mix up
magnify|v4|o:problem,@bad,@feel,effect,impact,importance,difference,voice,risk,power|make greater|!lessen|~explain|~look into
maim|v4|*|injure badly for life|!nurse back to health|~kill without mercy|~follow at a distance
maintain|v4|f:that,innocence ; o:innocence|say firmly|=keep in good repair|=support with money|~deny in public
maintain|v2|o:contact,relation,control,order,presence,balance,peace,power,standard,lead,pressure,support,stability,relationship,position,level,tie,silence,neutrality,reputation,growth,momentum,status,calm|keep up|!break off|~look into|~ask for
mandate|v4|o:use,change,@rule,training,vaccine,coverage,mask,that,vaccination,insurance,minimum,review,cut ; f:that|require officially|!forbid completely|~advise strongly|~consider carefully
manifest|v4|o:itself,themselves|show clearly|!hide well|~repeat|~strengthen
manipulate|v4|o:@person,election,media,market,price,public,voter,opinion,result,currency,news,emotion,vote & !w:computer,software,device,robot,digital,gene|control by unfair means|!leave free to decide|~study with great care|~bring under the law
mar|v4|*|spoil|!improve|~delay|~follow
marginalise|v4|*|treat as unimportant|!give a leading part to|~look at with suspicion|~speak on behalf of
marginalize|v4|*|treat as unimportant|!give a leading part to|~look at with suspicion|~speak on behalf of
marshal|v5|o:support,argument,force,resource,evidence,army,fact,troop,coalition|bring together in order|!scatter far and wide|~look at with some doubt|~examine one by one
marvel|v3|p:at|feel great wonder|!show little interest|~feel deep shame|~laugh out loud
maximise|v2|*|raise to the highest level|!reduce to almost nothing|~share in equal parts|~measure with great care
maximize|v2|*|raise to the highest level|!reduce to almost nothing|~share in equal parts|~measure with great care
mediate|v4|*|help others to agree|!stir up more trouble|~take the stronger side|~listen from a distance
merit|v5|o:attention,consideration,investigation,discussion,punishment,mention,response,study,inclusion,concern,debate,trial|deserve|~demand|~receive|~expect
minimise|v2|*|keep as small as possible|!increase a great deal|~explain in simple terms|~announce without delay
minimize|v2|*|keep as small as possible|!increase a great deal|~explain in simple terms|~announce without delay
mitigate|v4|*|make less harmful|~result largely from|~make widely known|~look for causes of
mobilise|v4|*|bring together for action|!send home to rest|~train for many years|~pay out of public funds
mobilize|v4|*|bring together for action|!send home to rest|~train for many years|~pay out of public funds
monitor|v2|o:situation,progress,@event,election,ceasefire,activity,compliance,health,@amount,development,@person,movement,border,use,communication,quality,phone,implementation|watch and ^check over time|!pay no attention to|~put a sudden stop to|~write or ^speak against
mourn|v2|*|feel sorrow for|!rejoice at|~look after|~take revenge for
muster|v4|o:support,courage,strength,vote,majority,enthusiasm,force,will,energy,army|manage to gather|!fail to keep|~hope to repay|~expect to receive
muzzle|v5|o:@person,press,media,critic,scientist,journalist,opposition,speech,dissent,newspaper|keep from speaking freely|!allow to say anything|~attack in the newspapers|~make fun of in public
nurture|v4|*|care for and ^develop|!neglect or ^let die|~study and ^describe|~use and ^throw away
negate|v4|*|cancel the effect of|~depend entirely on|~look for the cause of|~talk over the terms of
obliterate|v4|*|wipe out completely|!restore to full order|~cut off from the rest|~leave half finished
obscure|v4|o:truth,fact,view,issue,reality,meaning,origin,message,difference,role,identity,point,problem|make hard to see|!bring into the open|~admit in part|~try to discover
obstruct|v4|*|get in the way of|!clear a path for|~take charge of|~report on in detail
offset|v4|*|balance or ^cancel out|!add to or ^make worse|~result or ^come from|~measure or ^work out
opt|v2|p:for ; f:to|choose|!refuse|~hope|~ask
orchestrate|v5|o:campaign,attack,coup,protest,effort,@event,plot,release,violence,response,operation,fraud|plan and ^direct with care|!take part in by mere chance|~watch and ^report on|~regret and ^apologise for
oust|v4|*|force out of power|!vote into office|~threaten with arrest|~keep under watch
outlaw|v2|*|make illegal|!allow|~criticise|~limit in part
outline|v2|o:@idea,vision,policy,strategy,step,position,case,goal,measure,approach,reason,proposal,priority,detail|give the main points of|!keep quiet about|~argue strongly against|~reach the end of
outnumber|v1|*|add up to more than|!fall short of|~come close behind|~have power over
outrage|v2|*|make very angry|!please greatly|~frighten badly|~take by surprise
outweigh|v4|*|count for more than|!matter less than|~come from the same cause as|~depend in part on
overhaul|v4|o:system,@rule,@body,policy,economy,process,service,law,immigration,healthcare|change thoroughly|!keep just as before|~criticise openly|~pay more for
overlook|v4|o:fact,@bad,need,mistake,role,@person,problem,issue,possibility,importance,point,contribution,error|fail to notice or ^consider|=have a view of from above|~be in charge of|~point out clearly
override|v4|*|set aside by greater power|!accept as final|~put off for a short time|~ask someone to explain
oversee|v4|*|direct or ^manage|#overlook:miss or ^forget|~pay or ^provide for|~question or ^criticise
overshadow|v4|*|make seem less important|!bring into full view|~come shortly before|~explain the causes of
overstate|v4|*|make too much of|!play down|~say once more|~forget to explain
overwhelm|v4|o:@person,@body,system,hospital,service,@force,defence,defense,country,NAME,them,us,resource,school|prove too much for|!have no effect on|~come as a surprise to|~win the respect of
parade|v5|o:@person,weapon,prisoner,suspect,body,wealth,success|show off in public|!keep out of sight|~give up without a fight|~look at from close by
pardon|v4|o:@person,NAME,prisoner,him,her,them|free from punishment|!sentence to prison|~question in court|~send out of the country
pen|v3|o:letter,book,article,song,op-ed,memoir,column,novel,essay,note,poem|write|~read|~publish|~translate
penalise|v3|*|punish or ^treat harshly|!reward or ^favour|~warn or ^advise|~question or ^examine
penalize|v3|*|punish or ^treat harshly|!reward or ^favour|~warn or ^advise|~question or ^examine
penetrate|v4|o:market,defence,defense,network,system,@body,culture,territory,society,level,barrier|make a way into|!keep well out of|~draw a line round|~speak up for
perpetrate|v4|*|carry out as a crime|!prevent from happening|~report to the police|~suffer without complaint
perpetuate|v4|*|cause to continue|!bring to an end|#perpetrate:carry out as a crime|~give an account of
persecute|v4|*|treat cruelly for their beliefs|#prosecute:bring before a court of law|!protect from all harm|~try to win over by kindness
persist|v4|s:@bad,@feel,problem,question,difference,practice,myth,belief,symptom,trend,that,gap,condition,this,situation,rumour,rumor|go on existing|!come to an end|~begin once again|~cause great harm
petition|v4|o:@body,court,congress,parliament,government,king,NAME ; p:for,against|ask formally|~warn secretly|~thank publicly|~elect freely
pin|v5|p:on & o:hope,blame,faith,responsibility,it|lay or ^put|~carry or ^bear|~write or ^note|~judge or ^decide
pioneer|v4|o:use,technique,method,technology,treatment,approach,research,work,idea,style,system,concept,art|use before anyone else|!turn away from as unsafe|~copy from an earlier expert|~teach to a new generation
pit|v5|p:against|set in a contest|~protect from harm|~give a warning|~bring a complaint
pitch|v5|o:@idea,plan,product,story,proposal,policy,project,himself,service ; p:as|present to win support|!turn down without thought|~develop over many months|~keep as a secret
pledge|v2|*|promise firmly|!refuse flatly|~ask again|~hope secretly
plot|v4|o:coup,attack,overthrow,@event,revenge,murder,downfall,assassination,kill,bombing,return|plan secretly|!prevent in time|~confess openly|~witness by chance
plug|v5|o:gap,hole,shortfall,leak,deficit,loophole|fill or ^close|!open or ^widen|~find or ^notice|~cause or ^explain
polarise|v4|!w:light,lens,surface,wave,filter|divide into opposite camps|!bring together in friendship|~make angry for a short time|~inform about public life
polarize|v4|!w:light,lens,surface,wave,filter|divide into opposite camps|!bring together in friendship|~make angry for a short time|~inform about public life
police|v5|o:border,street,internet,@rule,behaviour,behavior,ceasefire,sea,speech,world,area,content,language,water,themselves|control and ^keep in order|!leave alone or ^ignore|~cross or ^pass through|~pay or ^provide for
pool|v5|o:resource,sovereignty,@money,data,knowledge,effort,information,expertise,risk|put together for all to share|!keep back for oneself|~use up in a short time|~hand over to a rival
portray|v3|*|describe or ^show|!ignore or ^leave out|~admire or ^praise|~question or ^doubt
pose|v2|o:threat,risk,challenge,question,danger,problem,hazard,difficulty,obstacle,dilemma|create or ^present|~remove or ^solve|~study or ^discuss|~resist or ^fight
postpone|v2|*|put off until later|!bring forward|~call off for good|~think about again
pour|v4|p:into,in,out & s:@money,@person,investment,aid,refugee,tribute,million,support,troop,investor,crowd,fan,message & !w:rain,water,cup|arrive in great amounts|!dry up little by little|~stop for a moment|~go round in circles
pour|v4|o:@money,resource,billion,aid,investment,troop & p:into,in|put or ^send freely|!hold or ^keep back|~divide or ^split|~look or ^search
preach|v4|o:tolerance,hatred,peace,value,violence,message,democracy,patience,unity,virtue,austerity,need,jihad,doctrine|urge on other people|!speak out against|~put into practice|~learn the value of
precede|v4|*|come before|!follow|~lead to|~put an end to
precipitate|v5|o:@event,@bad,crisis,decision,collapse,action,war,departure,move,fall,resignation,departure|bring on suddenly|~follow closely|~predict correctly|~describe fully
preclude|v4|*|make impossible|!make sure of|~call for|~result from
preempt|v4|*|stop by acting first|~answer after a delay|~cause without wishing to|~complain loudly about
preoccupy|v4|*|take up all the attention of|!hold no interest for|~remain a mystery to|~make a lot of money for
preside|v4|p:over|have charge|~lose power|~hold talks|~have doubts
presume|v4|*|suppose without proof|!know for certain|~find out by asking|~say without meaning to
prevail|v4|s:@person,@body,NAME,view,@idea,side,justice,calm,peace,truth,democracy,they,reason,force,sense,he,she,we,it,law & !p:on,upon|win in the end|!give way at last|~hold on for a while|~come together again
prey|v5|p:on,upon|take unfair advantage|~keep a close watch|~spend a great deal|~have great pity
probe|v4|o:@event,case,death,claim,allegation,link,cause,whether,@body,role,fraud,corruption,weakness,limit,mystery,charge|look into closely|!close one's eyes to|~tell lies about|~make known to all
proclaim|v4|*|announce publicly|~prove beyond doubt|~question openly|~think over again
procure|v4|*|get hold of|!give away freely|~test for safety|~put into store
profess|v4|*|claim openly|!deny firmly|~doubt quietly|~show by chance
prohibit|v3|*|forbid officially|!permit freely|~advise against|~complain about
project|v5|o:growth,loss,cost,revenue,rise,deficit,decline,@amount,increase,winner,result,victory,profit,surplus & !o:image,power,film|expect from present facts|=present to the public|~find by a full count|~wish in spite of doubts
project|v5|o:power,image,strength,confidence,force,influence,air|give an impression of|=calculate for the future|~stick out beyond|~feel a lack of
prolong|v4|*|make last longer|!cut very short|~look forward to|~make known to all
promote|v2|o:peace,democracy,growth,trade,health,right,cooperation,value,understanding,tourism,interest,equality,idea,development,stability,use,reform,education,culture,unity,tolerance,freedom,diversity|help to develop|!hold back|~speak out about|~pay for
prompt|v4|o:@feel,@event,@body,call,response,decision,reaction,@person,change,move,question,debate,warning,protest,investigation,speculation,NAME,review,resignation,evacuation,action|cause or ^bring on|!prevent or ^stop|~follow or ^result from|~report or ^describe
propel|v4|*|drive or ^push forward|!hold or ^drag back|~guide or ^follow closely|~watch or ^study
prosecute|v4|*|put on trial|#persecute:treat cruelly|!pardon at once|~hold in prison
prosper|v3|*|grow rich or ^do well|!fall on hard times|~remain the same|~work very hard
protract|v4|*|draw out|!cut short|~look over|~give up
provoke|v3|o:@feel,@event,@bad,reaction,response,outcry,attack,war,row,confrontation,question,thought,condemnation|cause or ^stir up|!calm or ^settle|~fear or ^expect|~suffer or ^undergo
purge|v5|o:@body,@person,rival,official,ranks,rank,opponent,party,element,judge,officer|get rid of as disloyal|!take in as friends|~reward for long service|~keep under close watch
pursue|v3|o:policy,goal,career,interest,@idea,strategy,case,objective,dream,degree,reform,agenda,education,peace,course,aim,opportunity,option,happiness,justice,charge,claim,path,study,matter,talk,agreement,weapon,diplomacy|try to carry out or gain|=run after in order to catch|~give up as too difficult|~look back on with pride
question|v1|o:decision,wisdom,need,value,legality,motive,whether,why,authority,ability,legitimacy,use,policy,validity,commitment,assumption,evidence,role,authenticity,result,claim,integrity,right|express doubt about|=ask for an answer from|~take an interest in|~speak in favour of
quit|v2|o:@body,job,post,office,party,race,agreement,deal,role,government,smoking,treaty,europe,eu,parliament|leave or ^give up|!join or ^take up|~lead or ^direct|~change or ^reform
rally|v5|o:support,@person,troop,base,voter,party,nation,country,world,opposition,opinion,faithful|bring together in support|!divide into small groups|~ask to make payments|~speak well of to others
rally|v5|s:market,share,stock,price,dollar,currency,euro,pound,index,oil|rise again after a fall|!drop still further|~stay about the same|~change hands often
ratify|v4|*|approve formally|~draw up in outline|~discuss in secret|~change in part
ravage|v4|*|do great damage to|!leave quite unharmed|~travel quickly through|~warn of danger to
reap|v4|o:benefit,reward,profit,dividend,gain,fruit|get as a result|!lose in the end|~hope for in vain|~share with others
reassure|v2|*|calm the fears of|!make very anxious|~share the hopes of|~ignore the wishes of
rebound|v4|s:economy,@amount,market,share,sale,price,growth,confidence,support,stock,industry|recover after a fall|!drop still further|~stay down for good|~move to a new market
rebuff|v4|*|refuse coldly|!accept gladly|~discuss at length|~repeat loudly
rebuke|v4|*|criticise sharply|!praise warmly|~dismiss from office|~question politely
rebut|v4|*|prove to be wrong|!agree completely with|~repeat once more|~refuse to answer
recede|v4|s:@feel,threat,prospect,danger,memory,risk,chance,hope,crisis|grow weaker|!build up|~come to light|~spread widely
reckon|v4|!o:score & !p:with|think or ^suppose|~know or ^prove|~wish or ^hope|~ask or ^wonder
reconcile|v5|p:with ; o:difference,need,interest,demand,view,@idea,goal,side,value,account,party,claim,tradition,these,them|bring into agreement|!drive further apart|~explain one by one|~choose between
rectify|v4|*|put right|!make worse|~point out|~ignore
redress|v5|o:balance,grievance,imbalance,wrong,injustice,inequality,problem,situation|put right|!make worse|~point out|~report to others
refer|v4|o:case,matter,issue,complaint,dispute,question & p:to & !b:PRON & !r:as|send on for a decision|=mention by name|!keep back from others|~return without comment
refine|v4|o:@idea,technique,skill,method,plan,system,process,approach,model,art,argument,search,product|improve by small changes|!spoil by carelessness|~put quickly into practice|~explain from the start
refrain|v4|p:from|hold back|~recover|~benefit|~suffer
refute|v4|*|prove to be wrong|!show the truth of|#refuse:say no to|~put in other words
regard|v1|p:as & o:@person,@body,@idea,NAME,it,him,her,them,@event,issue|consider|~choose|~praise|~accept
reinforce|v3|o:@idea,message,view,need,belief,position,image,impression,sense,stereotype,@feel,argument,perception,security,inequality,border,rule,trend,relationship,commitment|make stronger|~stem from|~put into words|~take back
reinstate|v4|*|bring back as before|!do away with for good|~keep for a short time|~change for the better
reiterate|v4|*|say again|!take back|~read out|~deny
relinquish|v4|*|give up|!hold on to|~look after|~share out
relish|v4|*|enjoy greatly|!hate bitterly|~remember clearly|~fear secretly
render|v5|o:useless,impossible,unable,ineffective,helpless,irrelevant,it,them,him & r:useless,impossible,ineffective,helpless,irrelevant,homeless,obsolete,meaningless,powerless,invalid,unusable,harmless,speechless,stateless,unconscious,moot,vulnerable|make or ^turn|~think or ^judge|~call or ^declare|~find or ^prove
render|v5|o:service,assistance,aid,help,judgment,verdict,decision,judgement,thanks,account|give|!refuse|~promise|~request
renege|v4|*|break one's word|~take one's time|~do one's best|~spend freely
renew|v2|o:call,attack,contract,effort,pressure,focus,debate,licence,license,hope,fighting,commitment,talk,interest,mandate,push,agreement,tie,vow,demand,threat,pledge,fear,offensive,violence|begin or ^make again|!end or ^break off|~describe or ^explain|~expect or ^hope for
renounce|v4|*|give up formally|!take up again|~defend in public|~deny having done
repatriate|v4|*|send back to the home country|!allow to stay for good|~send out to find work|~train for army service
replenish|v4|*|fill up again|!use up entirely|~look after|~pay for in full
replicate|v4|!w:virus,cell,dna,gene,bacteria|copy or ^repeat|!change or ^reverse|~improve or ^extend|~explain or ^describe
repress|v4|*|keep down by force|!encourage to grow|~say once more|~put into words
repudiate|v4|*|refuse to accept|!support fully|~repeat in other words|~reply at length to
rescind|v4|*|cancel officially|!confirm fully|~read out in public|~delay briefly
resent|v4|*|feel bitter about|!take pleasure in|~fear the effects of|~keep quiet about
reside|v4|s:power,authority,problem,sovereignty,responsibility,strength,difference,right|exist or ^lie|!fade or ^disappear|~grow or ^develop|~change or ^shift
resolve|v3|o:dispute,crisis,conflict,issue,problem,difference,matter,question,case,situation,tension,impasse,standoff,concern,disagreement,row|settle or ^end|!stir up or ^prolong|~put off or ^avoid|~study or ^discuss
resolve|v3|f:to,that & !o:dispute,crisis|decide firmly|!hesitate|~threaten|~agree unwillingly
resonate|v5|p:with|find a warm response|!cause no interest|~compete on equal terms|~share a secret
resort|v4|f:to|turn as a last chance|~object on principle|~return with delight|~listen with care
restore|v2|o:order,confidence,trust,peace,relation,power,democracy,calm,stability,rule,funding,faith,service,tie,hope,balance,law,credibility,dignity,right,aid,monarchy,independence,pride,growth|bring back|!do away with|~put in words|~ask for
restrain|v4|*|hold back|!let go free|~keep watch on|~share out
restrict|v2|*|keep within limits|!allow to grow|~look closely into|~do away with
retain|v2|!o:lawyer,attorney,firm,counsel|keep|!lose|~gain|~need
retaliate|v4|*|strike back|!forgive|~give up|~send for help
retract|v4|*|withdraw as untrue|!repeat as fact|~explain in detail|~publish in full
revamp|v4|*|change for the better|!leave quite untouched|~copy in every detail|~put up for sale
revere|v4|*|respect deeply|!look down on|~mourn sadly|~follow blindly
reverse|v4|o:decision,@rule,policy,trend,course,decline,cut,damage,ruling,loss,process,position,stance,order,gain,progress,slide,aging,ageing|undo or ^turn round|!carry further|~explain or ^defend|~slow or ^delay
revive|v4|o:economy,@idea,talk,hope,@feel,deal,career,fortune,interest,industry,memory,debate,tradition,growth,process,case,relationship,agreement,practice|bring back to life|!finish off completely|~look at in detail|~explain in part
revoke|v4|*|cancel officially|!extend freely|~study carefully|~demand angrily
revolutionise|v2|*|change completely|!keep the same|~describe accurately|~copy in part
revolutionize|v2|*|change completely|!keep the same|~describe accurately|~copy in part
rig|v5|o:election,vote,system,market,poll,bid,referendum,result,contest,ballot,economy|arrange dishonestly|!conduct fairly|~delay without cause|~win by a little
roil|v5|*|disturb or ^upset|!calm or ^settle|~please or ^attract|~divide or ^share
rule|v3|f:that ; s:court,judge,justice,panel,tribunal,referee,jury,magistrate,coroner & p:in,against,for|decide officially|=govern for a time|~claim in public|~promise to act
rout|v5|o:@force,@body,enemy,rebel,NAME,opponent,army,opposition|defeat completely|!surrender to|~follow closely|~chase without success
safeguard|v2|*|protect|!endanger|~discuss|~increase
salvage|v4|o:deal,@talk,something,career,reputation,agreement,situation,summit,relationship,pride,season,process,peace,@idea|save from failure|!bring to ruin|~look back proudly on|~take credit for
sanction|v5|o:use,@body,@person,NAME,individual,company,official,bank,entity,oligarch,businessman,russia,iran & w:asset,treasury,freeze,against,department,economic,violation,regime,impose,invasion|punish with penalties|=give official permission to|!reward with honours|~ask for help from
sanction|v5|o:use,torture,violence,killing,force,war,marriage,practice,action,behavior,behaviour & !w:treasury,asset|give permission for|=punish with penalties|~learn of too late|~put an end to
sap|v4|o:strength,energy,confidence,morale,growth,support,demand,will,power,resource|weaken bit by bit|!build up over time|~use with great care|~test to the limit
savage|v5|o:@person,@body,NAME,@idea,critic,record,policy|attack fiercely in words|!praise in high terms|~listen politely to|~quote out of context
saddle|v5|p:with|load heavily|~reward richly|~compare unfairly|~charge falsely
scapegoat|v4|*|blame for what others did|!praise beyond all reason|~punish too lightly|~keep under close watch
scour|v5|o:@place,internet,area,country,site,market,world,data,record,web,forest,sea,archive|search thoroughly|!glance at briefly|~leave in a hurry|~settle happily in
scrutinise|v4|*|examine closely|!ignore completely|~praise too highly|~report in full
scrutinize|v4|*|examine closely|!ignore completely|~praise too highly|~report in full
seal|v4|o:deal,victory,agreement,fate,win,place,alliance,success,pact|make certain|=close tightly|~put in doubt|~keep secret
seal|v4|o:border,area,building,city,street,exit & !o:deal|close to everyone|!throw wide open|~watch from a distance|~search with care
secure|v3|o:release,deal,@money,funding,victory,support,place,vote,agreement,future,job,majority,win,seat,nomination,peace,loan,contract,conviction,approval,supply,passage,promise,right,term,access|get or ^make sure of|=protect from attack|=fasten or ^lock|~give up or ^lose
shake|v4|o:confidence,faith,world,@body,belief,market,trust,economy,foundation,country,industry,NAME,nation|upset or ^weaken|!steady or ^support|~test or ^examine|~explain or ^study
shatter|v4|o:hope,dream,illusion,peace,confidence,myth,life,community,calm,image,ceasefire,trust|destroy suddenly|!keep alive|~describe in words|~share with others
shelter|v2|o:@person,refugee,million,NUM,family,militant,terrorist,people|give a safe place to|!turn away from the door|~ask for news of|~count the number of
shield|v2|o:@person,@body,NAME,him,industry,child,economy,them,identity,citizen,consumer|protect|!endanger|~follow|~warn
shift|v2|o:focus,attention,blame,policy,responsibility,balance,position,burden,power,emphasis,resource,opinion,debate,production,money,cost|move or ^change|!keep or ^fix|~lose or ^waste|~share or ^divide
shirk|v4|*|avoid as too hard|!take on gladly|~talk over with others|~hand out fairly
shun|v4|*|keep away from on purpose|!seek out eagerly|~complain loudly about|~meet by pure accident
sideline|v4|*|push out of the action|!put in the leading role|~support from a distance|~question about mistakes
signal|v4|o:end,intention,change,willingness,shift,support,start,readiness,return,interest,move,desire,beginning,commitment,victory,need,intent ; f:that|show or ^suggest|!hide or ^disguise|~stop or ^prevent|~cause or ^produce
sink|v5|o:@idea,deal,economy,bill,hope,chance,campaign,career,business|cause to fail|!carry through|~take over|~delay a little
slam|v4|o:@person,@body,@idea,NAME,decision,move,policy,critic,law & !o:door|criticise harshly|!praise warmly|~study closely|~defend bravely
slap|v5|o:@rule,fine,tax,duty,ban,charge,tariff,fee,sanction,sentence & p:on,onto|put or ^force|!remove or ^lift|~spend or ^waste|~base or ^build
smear|v4|o:@person,@body,NAME,reputation,opponent,rival,name,critic|harm with false stories|!clear of all blame|~threaten with the law|~copy in every way
snub|v4|*|treat with coldness|!receive with honour|~meet by chance|~question at length
soften|v4|o:stance,tone,position,blow,impact,line,approach,language,image,attitude,effect,@rule,demand,stand,rhetoric,criticism|make less severe|!toughen up|~repeat in public|~put in writing
solicit|v4|*|ask for|!turn down|~give out|~save up
sow|v4|o:division,discord,@feel,confusion,chaos,dissent,distrust|cause to spread|!put a stop to|~fail to notice|~suffer from
span|v4|o:@time,continent,generation,country,career,border,century,range,NUM,era|stretch over|!stop short of|~depend on|~look back at
spare|v5|o:life,@person,@place,country,them,him,us,family|save from harm|!choose for attack|~ask for help|~pass through
spearhead|v4|*|lead|!follow|~join|~plan
spell|v5|o:end,trouble,disaster,danger,doom,defeat,relief,death & !f:out|mean as a result|=write in letters|=explain in detail|~stop in good time
spill|v5|f:into,onto & !o:oil,milk,water|spread further|!shrink back|~look closely|~turn slowly
spin|v5|o:story,news,result,defeat,event,fact,message,it & p:as|present in a misleading way|!report with strict honesty|~learn about from others|~put out of one's mind
sponsor|v3|o:event,team,show,tournament,programme,program,race,festival,competition|pay the costs of|~take part in|~attend as a guest|~sell tickets for
spur|v4|!f:on & o:@feel,growth,@body,economy,action,development,change,debate,demand,investment,move,interest,innovation,@person,migration,rise,creation|push on or ^cause|~result or ^come from|~follow or ^copy|~change or ^redirect
spurn|v4|*|refuse with scorn|!accept gladly|~return unopened|~discuss at length
squander|v4|*|waste foolishly|!save wisely|~share fairly|~gain unexpectedly
squeeze|v5|o:@amount,margin,income,budget,profit,economy,@body,family,household,supply,competitor,@person,finance|make less or ^put under strain|!increase or ^make easier|~count or ^check again|~share or ^divide among many
stagnate|v4|*|stop developing|!move ahead fast|~change for ever|~begin again
stain|v4|o:reputation,image,record,legacy,name,history,honour|bring shame on|!add honour to|~look back on|~take pride in
stand|v4|s:ruling,conviction,verdict,decision,sentence & !p:at,for,by,in,on,as,to,out|remain in force|!lose all effect|~cause surprise|~need approval
steer|v5|o:@body,country,economy,@talk,debate,company,policy,nation,ship,bill,process,conversation,party,course & !w:car,wheel,boat|guide or ^direct|!follow or ^obey|~hold or ^delay|~join or ^support
stifle|v4|o:growth,dissent,innovation,debate,competition,criticism,@feel,freedom,speech,economy,creativity,voice,opposition,press,trade,investment|hold down or ^prevent|!encourage or ^feed|~listen or ^reply to|~report or ^describe
stipulate|v4|*|state as a condition|!leave quite open|~suspect from the first|~regret afterwards
stimulate|v3|*|cause to grow or act|!slow down or ^stop|~control or ^direct|~follow or ^depend on
stir|v4|o:@feel,memory,trouble,debate,passion,unrest,interest,emotion,outrage,hope,resentment,violence|arouse or ^wake|!calm or ^quiet|~share or ^tell|~recall or ^regret
straddle|v5|*|lie on both sides of|!keep well clear of|~reach as far as|~run along the edge of
strain|v4|o:relation,relationship,resource,system,budget,service,tie,alliance,friendship,finance,capacity,hospital,patience,credibility,supply|put too much pressure on|!make easier or ^relax|~look closely into|~try to understand
strangle|v5|o:economy,growth,business,trade,@body,industry,recovery|keep from growing|!give new life to|~look down on|~take charge of
streamline|v4|o:process,system,@rule,service,procedure,government,bureaucracy,operation,business,production,approval,delivery,registration,decision,management,procurement,supply,law,work,organisation,organization,agency|make simpler and quicker|!fill with needless detail|~increase the spending on|~describe in plain words
stress|v2|o:need,importance,that,point,role,commitment,value,fact,benefit,urgency,unity ; f:that|point out strongly|!pass over quickly|~doubt privately|~admit unwillingly
stretch|v4|o:resource,budget,service,@force,system,finance,hospital,limit,money,police|use to the limit|!leave half unused|~set aside for later|~divide into parts
strip|v4|p:of & o:@person,@body,NAME,power,right,citizenship,title,him,her,them,right,asset|rob or ^deprive|!assure or ^promise|~warn or ^inform|~accuse or ^suspect
stumble|v5|s:@body,economy,campaign,@person,@talk,market,NAME,growth,recovery & !w:stair,walk,foot|run into trouble|!make rapid progress|~attract attention|~change direction
stun|v2|o:@body,world,@person,country,nation,market,NAME,observer,expert,audience,community|surprise or ^shock deeply|!bore or ^leave cold|~please or ^make glad|~divide or ^split
subject|v4|p:to & o:@person,@body,them,him,her,country,himself,product|expose|~compare|~invite|~connect
subside|v4|s:@feel,violence,storm,fighting,tension,flood,@bad,pain,protest,water,fever,noise,threat|die down|!grow fiercer|~begin again|~spread further
subsidise|v4|*|pay part of the cost of|!take a profit out of|~raise the price of|~make a copy of
subsidize|v4|*|pay part of the cost of|!take a profit out of|~raise the price of|~make a copy of
substantiate|v4|*|give proof of|!throw doubt on|~listen quietly to|~go back on
subvert|v4|*|weaken from within|!defend loyally|~obey unwillingly|~criticise openly
succumb|v4|p:to & !p:to>injury,wound,disease,illness,cancer,virus,covid-19,burn,infection|give way|!hold out|~look forward|~come back
suffocate|v5|o:economy,democracy,growth,debate,society,freedom|keep from developing|!give plenty of room to|~look into the past of|~describe in full
summon|v3|o:@person,ambassador,NAME,parliament,envoy,him,witness,him,official|order to come|!send away|~ask for advice|~keep waiting
supplant|v4|*|take the place of|!give way to|~improve upon|~work with closely
suppress|v4|*|put down or ^hold back|!encourage or ^bring out|~examine or ^look into|~suffer or ^put up with
surmount|v4|*|overcome|!give in to|~point out|~explain
surpass|v3|*|go beyond|!fall short of|~come close to|~look back on
sustain|v4|o:growth,interest,effort,recovery,pressure,life,economy,support,relationship,campaign,momentum,development,peace,democracy,population|keep going|!bring to a stop|~look back on|~start again
sustain|v5|o:injury,damage,loss,wound,defeat,casualty,fracture,burn,blow|suffer|~survive|!avoid|~cause
sway|v5|o:@person,voter,vote,opinion,@body,decision,judge,election,result,public,mind,jury,outcome,undecided|influence|!leave alone|~disappoint|~question
sweep|v4|!f:away,through,across & o:@place,country,region,world,NAME,continent,nation,globe & s:@bad,fire,disease,@feel,wave,protest,revolution,change,storm,flood,epidemic,rumour,virus|spread quickly over|!stop short of|~leave bit by bit|~pass high above
sweep|v4|f:through,across & s:@bad,fire,disease,@feel,wave,protest,revolution,change,storm,flood,epidemic,rumour,virus|spread fast|!fade away|~drift gently|~come to a stop
sweep|v5|p:to>power,victory,office & t:swept,sweep,sweeps|move in triumph|!climb bit by bit|~return by chance|~cling desperately
swamp|v5|o:@body,@person,system,market,hospital,service,school,office,NAME,agency,court|load with too much|!leave idle for long|~ask for an opinion|~look into closely
swing|v5|o:vote,election,voter,opinion,balance,result,support|change or ^win over|!leave unmoved|~report or ^explain|~delay or ^hold up
tackle|v2|o:@bad,issue,problem,change,crime,question,deficit,challenge,crisis,corruption,cause,climate,subject,debt,task,poverty|try to deal with|!run away from|~ask others about|~cause by accident
taint|v4|*|spoil or ^damage|!clean or ^repair|~delay or ^slow|~explain or ^excuse
target|v1|o:@person,@body,civilian,group,market,consumer,NAME,voter,base,area,community,official,minority,journalist,individual,infrastructure,audience,them,people,those|aim at|!stay away from|~pay for|~hide from
temper|v5|o:@feel,expectation,optimism,criticism,enthusiasm,rhetoric,ambition,justice,hope,tone|make less strong|!build up|~put into words|~give way to
tempt|v2|*|attract or ^entice|!warn or ^put off|~force or ^compel|~punish or ^fine
terminate|v3|*|bring to an end|!set going|~put off for now|~look back upon
testify|v2|!f:to|speak as a witness|!keep silent|~sit as a judge|~beg for mercy
threaten|v1|s:@bad,change,crisis,conflict,development,pollution,virus,this,it,growth,war & o:@body,future,peace,stability,life,security,survival,species,economy,livelihood,existence,job,health,talk,democracy|put at risk|!protect|~improve|~describe
tighten|v2|o:@rule,security,control,grip,policy,border,sanction,law,belt,supply,hold,credit,restriction,monetary,lending,screw & !o:belt|make more strict or firm|!relax or ^do away with|~explain in clear words|~put to the vote
tolerate|v2|*|put up with|!refuse to accept|~take delight in|~hear news of
topple|v4|o:@body,@person,regime,NAME,dictator,him,leader,ruler,monarchy|remove from power|!bring to the throne|~look up to as a hero|~question in public
torment|v4|*|cause great pain to|!give comfort to|~take no notice of|~ask for advice from
tout|v5|*|praise loudly|!criticise openly|~copy exactly|~explain fully
trace|v4|o:origin,root,source,history,cause,family,development,line,call,contact,money,problem,ancestry,outbreak ; p:to|find by following back|=copy the outline of|~wipe out all signs of|~report to the police
track|v2|o:@person,movement,spread,progress,change,@amount,animal,data,trend,location,activity,storm,phone,user,disease,spending|follow and ^record|!lose all sight of|~stop and ^search|~change and ^improve
trade|v5|o:accusation,insult,blow,barb,blame,fire,threat,jibe,charge,punch|exchange|=sell|~ignore|~regret
trail|v5|o:rival,@person,NAME,him,her,opponent,leader & w:poll,point,percent,vote,percentage,lead,race|come behind|!get ahead of|~challenge|~copy
transcend|v4|*|go beyond the limits of|!stay inside the bounds of|~cause a lot of trouble for|~look for the meaning of
transform|v1|*|change completely|!keep the same|~describe fully|~question openly
transgress|v4|*|break or ^go beyond|!obey or ^keep to|~make or ^write|~change or ^move
traverse|v4|*|travel across|!go round by|~look down at|~come back to
trumpet|v5|o:@idea,success,achievement,fact,@amount,victory,message,news,virtue,benefit|announce proudly|!keep quiet about|~question openly|~learn of late
undercut|v5|o:effort,argument,authority,claim,support,power,position,credibility,economy,democracy,confidence,message,case|make weaker|!build up|~take over|~bring up
undergo|v2|*|go through|!keep clear of|~ask for|~put off
underlie|v4|!o:area,rock,region,land,layer,city & !w:rock,sediment,salt,geology,soil|form the basis of|!follow as a result of|~go against the spirit of|~come shortly before
underline|v4|o:need,importance,fact,commitment,how,concern,point,risk,challenge,role,danger,urgency,scale,difficulty ; f:that|draw attention to|!pass over in silence|~cast doubt upon|~find a reason for
undermine|v4|*|weaken bit by bit|~rest mainly on|~explain in detail|~look for faults in
underpin|v4|*|give a firm base to|!take strength from|~come as a result of|~put pressure on
underscore|v4|*|show the importance of|!pass over in silence|~find an answer to|~cast serious doubt on
understate|v4|*|make too little of|!exaggerate|~know the meaning of|~repeat too often
undertake|v4|o:@idea,task,work,project,reform,study,research,review,journey,mission,effort,measure,step,operation,campaign,activity,investigation,action|begin and ^carry out|!break off or ^give up|~plan and ^discuss|~watch and ^report on
unleash|v4|o:@bad,@feel,@force,attack,war,wave,violence,potential,power,energy,fury,army,torrent,flood,storm,campaign|let loose with great force|!hold back with care|~look on from a distance|~suffer for a long time
unveil|v4|o:@idea,product,statue,budget,policy,measure,model,strategy,proposal,technology,design,memorial,monument|make public for the first time|!keep hidden from everybody|~put off to a later date|~change in small details
uproot|v4|o:@person,family,people,community,life,million,them|force to leave home|!help to settle down|~divide into classes|~punish without trial
urge|v1|*|strongly advise|!sternly forbid|~politely thank|~secretly expect
utter|v2|o:word,remark,threat,phrase,statement|say|!hold back|~hear|~write
validate|v4|*|show to be sound|!throw doubt on|~explain in full|~vote against
vanish|v1|*|disappear|!come into view|~stop moving|~break up
veto|v3|*|refuse to allow|!pass at once|~argue about|~put to a vote
vex|v4|*|trouble or ^annoy|!please or ^delight|~teach or ^inform|~surprise or ^amuse
vilify|v4|*|speak badly of|!hold up as a model|~ask many questions of|~keep away from
vindicate|v4|*|prove to be right|!find at fault|~get revenge for|~defend without success
violate|v2|*|break or ^fail to respect|!keep to or ^honour|~argue over or ^discuss|~look at and ^change
vow|v2|*|promise seriously|!refuse plainly|~hope quietly|~fear greatly
vie|v4|*|compete|!join hands|~wait calmly|~vote
wage|v4|o:war,campaign,battle,insurgency,fight,struggle,conflict,jihad|carry on|!bring to an end|~report on|~plan ahead for
warrant|v5|o:attention,investigation,response,concern,action,use,punishment,mention,study,intervention,charge,arrest,further,trial|give good reason for|!make unnecessary|~result directly from|=promise in writing
waver|v4|*|become unsure or weak|!hold firm to the end|~speak more loudly|~agree in every point
weather|v4|o:storm,crisis,recession,criticism,scandal,downturn,shock,pandemic,challenge,time,period,pressure,blow|come safely through|=be worn down by|~fail to foresee|~suffer badly from
weaken|v1|o:@body,economy,currency,@rule,law,position,power,democracy,alliance,support,@person,growth,demand|make less strong|!build up|~find fault with|~make more careful
welcome|v1|o:@idea,decision,move,news,ruling,announcement,result,change,report,agreement,release,step,deal,effort,investment,development|express pleasure at|!speak out against|~wait anxiously for|~have doubts about
widen|v2|o:gap,investigation,lead,deficit,divide,rift,conflict,inquiry,war,probe,search ; s:gap,deficit,divide,rift,inequality,protest|make or ^become greater|!narrow or ^shrink|~end or ^break off|~begin or ^open up
withdraw|v3|o:@force,support,offer,troop,application,candidacy,bid,remark,charge,request,ambassador,bill,complaint,nomination,statement,resolution,proposal,claim|take back or ^remove|=take out of a bank|~put forward|~make changes to
wither|v4|s:economy,support,industry,trade,hope,democracy,@body,relationship,program,tradition|become weak and ^fail|!grow strong and ^last|~come to an agreement|~change for ever
withhold|v4|!r:deportation,removal|refuse to give|!hand over|~ask to have|~promise to return
withstand|v4|*|last through without harm|!give way to at once|~look ahead to with fear|~bring about by mistake
wrest|v4|*|take by force|!give back freely|~share out fairly|~buy at a high price
wreak|v4|*|cause or ^bring about|!prevent or ^put right|~suffer or ^go through|~look at or ^report on
wrestle|v4|p:with & !w:ring,mat,olympic,wrestler|struggle to solve|=fight hand to hand|~agree to leave|~be pleased at
yield|v4|o:result,benefit,evidence,information,return,fruit,profit,clue,crop,nothing,outcome,insight,agreement,data,revenue,harvest,NUM,answer|produce|!use up|~require|~promise
yield|v4|f:to|give way|!stand up|~look forward|~listen closely
`;

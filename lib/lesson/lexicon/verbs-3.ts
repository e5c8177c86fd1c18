/** Further verbs of news, argument and report, from F on. */
export const verbs3 = `
fabricate|v4|o:@proof,story,claim,report,charge,document,quote,account,lie,allegation,news|make up in order to deceive|=build from ready parts|!prove to be true in court|~tell in the right order
facilitate|v3|*|make easier to do|!make harder to do|~make pleasant to see|~make known to all
falsify|v4|*|change so as to mislead|!check so as to be sure|~copy so as to remember|~read so as to learn
fathom|v4|*|come to understand|=measure the depth of|!fail to make sense of|~look down on
faze|v5|*|upset or ^worry|#phase:divide into stages|!please or ^calm|~teach or ^train
feign|v4|*|pretend to feel|!hide from view|~feel very deeply|#reign:rule as a king
fetch|v4|o:price,million,NUM,pound,dollar,sum,$|be sold for|=go and ^bring back|!be bought back for|~ask in return
fix|v4|o:price,@amount,match,election,race,outcome,game,result & w:rig,match-fixing,cartel,cheat,corrupt,fraud,illegal,illegally,scandal,bribe|settle dishonestly beforehand|=mend so that it works|!leave open to honest chance|~guess rightly in advance
fix|v3|o:problem,economy,system,leak,flaw,bug,healthcare,loophole,issue,school,road|put right or ^repair|=fasten in one place|!damage further|~find out about
flag|v5|o:issue,problem,concern,risk,post,account,content,case,need,error,transaction,danger|draw attention to|=grow tired and weak|!keep quiet about|~take a share in
flank|v4|o:@person,NAME,him,her,road,he,she|stand at the side of|!stand in the way of|~walk in front of|~talk in place of
flock|v4|*|come in large numbers|!stay away in large numbers|~keep sheep on a farm|~ask for large sums
flood|v4|o:market,@place,@body,switchboard,border,inbox,line,office,street,site,system|arrive in great numbers in|=cover with water|!leave one by one to go to|~look with interest at
flourish|v3|s:@body,business,trade,economy,culture,industry,art,democracy,company,science,they,relationship,market,corruption,career|do very well|=wave in the air|!die away slowly|~begin once more
fluctuate|v4|*|keep going up and down|!stay at the same level|~go up and stay there|~run like a river
forbid|v2|*|order that something not be done|!give leave for something to be done|~ask for something to be done|~see that something is done well
forecast|v3|*|say what is likely to happen|!say what has happened|~say what ought to happen|~hope that nothing happens
forego|v4|*|choose to do without|!refuse to part with|~give a great deal for|~look forward eagerly to
forgo|v4|*|choose to do without|!refuse to part with|~give a great deal for|~look forward eagerly to
foresee|v3|*|know or ^expect in advance|!be surprised by|~be in complete charge of|~put off for a while
forfeit|v4|*|lose as a penalty|!win as a prize|~fight hard for|~keep for a rainy day
formulate|v4|o:policy,@idea,strategy,response,plan,theory,question,demand,goal,rule,view|work out in detail|!throw out in a hurry|~write down word for word|=mix as a recipe says
forsake|v4|*|give up or ^leave for ever|!stand by or ^keep to|~take for one's own|~beg or ^ask again and again for
found|v3|o:@body,newspaper,charity,magazine,city,hospital,movement,dynasty,museum,website & !b:have,has,had,be,was|set up or ^start|=come upon by chance|!close down or ^end|~lead or ^speak for
foil|v4|o:plot,attack,attempt,@idea,coup,bid,robbery,attacker|prevent from succeeding|=wrap in thin metal|!help along in secret|~report to the press
fret|v4|*|worry|!rejoice|~warn|~boast
frown|v4|p:on,upon|disapprove|=pull a sad face|!look with favour|~take part
frustrate|v4|o:effort,@idea,attempt,progress,ambition,hope,investigation,process,will,aim,reform,bid|keep from succeeding|=make angry and sad|!help to succeed|~ask to try again
fulfil|v3|o:promise,obligation,duty,requirement,commitment,condition,dream,pledge,role,ambition,potential,need,mandate,contract,responsibility,function,wish,expectation,promises|carry out as promised or required|!fail to live up to in the end|~describe in every detail to others|~put off until some later time
fulfill|v3|o:promise,obligation,duty,requirement,commitment,condition,dream,pledge,role,ambition,potential,need,mandate,contract,responsibility,function,wish,expectation|carry out as promised or required|!fail to live up to in the end|~describe in every detail to others|~put off until some later time
fund|v1|o:@idea,research,project,@body,programme,program,campaign,service,study,work,school,terrorism,education|provide money for|!take money from|~lose interest in|~take a keen interest in
gain|v3|o:ground,momentum,popularity,support,control,access,independence,experience,power,confidence,traction,recognition,trust,respect,strength,advantage|come to have or ^win|!come to lose or ^waste|~come to need or ^want|~come to fear or ^doubt
galvanise|v5|*|shock or ^excite into action|=coat with zinc against rust|!put off or ^calm down|~learn by watching others
galvanize|v5|*|shock or ^excite into action|=coat with zinc against rust|!put off or ^calm down|~learn by watching others
garner|v4|*|gather or ^win|#garnish:decorate as food|!lose or ^waste|~plant or ^grow
gauge|v4|o:@feel,opinion,impact,effect,level,mood,reaction,support,interest,success,response,extent,how,size,strength|judge or ^measure|!guess blindly at|#gouge:scoop or ^dig out|~talk or ^ask about
generate|v2|o:@money,@feel,job,power,electricity,interest,heat,wealth,headline,debate,energy,sale,return,growth,waste,controversy,idea|produce or ^bring about|!use up or ^do away with|~measure or ^take note of|#venerate:respect or ^worship
glean|v4|*|gather bit by bit|=pick up after a harvest|!give out all at once|~pass on to other people
glorify|v4|*|make seem grand or heroic|!make seem small and mean|~tell the plain truth about|~remember in sorrow
gloss|v5|f:over|hide or ^pass by|=shine or ^polish|!point out or ^stress|~think or ^talk
govern|v3|o:use,behaviour,behavior,conduct,relation,trade,process,how,what,election,law,treatment,internet,sale,life|set the rules for|=be prime minister of|!break the rules of|~learn all about
grant|v3|o:access,permission,right,asylum,citizenship,independence,request,status,visa,bail,amnesty,immunity,power,approval,interview,licence,license,wish,pardon,recognition,freedom,loan,autonomy|give or ^allow|=admit to be true|!refuse or ^deny|~ask or ^beg for
grapple|v4|p:with|struggle to deal|=wrestle in a match|!deal easily|~refuse to meet
groom|v5|o:@person,NAME,son,successor,heir,him,her & p:for,to,as|prepare for a position|=brush and ^clean as a horse|!keep out of a position|~remove from a position
ground|v5|o:plane,flight,aircraft,fleet,jet,airline,helicopter,passenger,drone,boeing|keep from flying|=rub or ^crush into powder|!allow to take off|~fly for the first time
guard|v4|p:against & !o:prisoner|take care to prevent|=keep watch over|!take steps to cause|~make plans to use
hail|v5|p:from & !w:taxi,cab|come as a native|=fall as ice|!go away in anger|~stay as a guest
hail|v4|o:@person,@body,@idea,NAME,victory,decision,move,deal,ruling,result,him,her,it,this,breakthrough,success,event,vote ; p:as|praise publicly|=fall as ice from the sky|!blame publicly|~stop as one does a taxi
halt|v3|*|stop|!start|#haul:pull|~slow
halve|v3|*|cut by fifty per cent|!make twice as great|~make one and a half|~divide among several people
hammer|v5|f:out|reach after long talks|=flatten by beating|!throw away too soon|~guess at first sight
hammer|v5|o:economy,industry,@body,market,business,@person,party,sector,tourism|hurt badly|=drive in a nail|!help greatly|~listen carefully to
hand|v4|o:sentence,term,victory,fine,verdict,defeat,penalty,ban,punishment & !f:over,back|give or ^deal|=pass over|!take back|~ask for
harass|v3|*|trouble or ^attack again and again|!comfort or ^help again and again|#embrace:hug or ^accept gladly|~search for or ^follow in the streets
harbinger|v4|*|be a sign of what will come|!be a sign of what is past|~be safe in a port|~be slow to arrive
heed|v4|*|pay attention to|!take no notice of|~express doubt about|~ask help from
herald|v5|o:era,age,start,change,end,arrival,return,beginning,period,shift,new,revolution,future,day,dawn|be a sign of|=report in a newspaper|!mark the end of|~put a stop to
hijack|v4|o:debate,agenda,revolution,process,movement,event,issue,religion,party,cause,protest,election,democracy,narrative|take over for one's own ends|=seize a plane in flight|!leave to those it belongs to|~take part in as a guest
hinge|v5|p:on,upon|depend|=swing|!turn away|~insist
hone|v4|*|make better by practice|!let go to waste|~bring to one's house|~show off in public
host|v3|o:@event,summit,talk,base,meeting,game,olympics,refugee,conference,olympic,cup,show,exhibition,troop|provide the place for|!take part in as a visitor|~refuse to take part in|~be the cheapest part of
hound|v5|o:@person,NAME,him,her,them,family|follow and ^trouble|=hunt with dogs|!help and ^protect|~like and ^trust
humble|v4|o:NAME,giant,rival,enemy,champion|bring low|!raise high|~ask kindly|#tumble:fall over
illuminate|v5|o:issue,question,@idea,problem,history,life,past,nature,debate,how,world,subject,process|make clearer|=light up with lamps|!make hard to see|~make far shorter
imperil|v4|*|put in danger|!keep in safety|~put in charge|~keep in order
implement|v3|*|put into effect|!do away with|~put into the ground|~ask to see
implicate|v4|*|show to be involved in wrongdoing|!show to be free from any blame|#implore:beg with strong feeling|~hint at in a letter
imply|v4|f:that,a ; o:@idea,need,lack,change,link,criticism,consent,guilt,support,approval|suggest without saying|!state in plain words|#infer:work out from signs|~argue against strongly
improvise|v4|*|make up as one goes along|!prepare well beforehand|#improve:make much better|~repeat by heart
incite|v4|*|stir up to do wrong|!calm down and ^soothe|#invite:ask politely to come|~take the blame for
incorporate|v4|*|take in as a part|!leave out as a whole|~call by another name|~work together with
incur|v4|*|bring upon oneself|!get rid of for good|#recur:happen again|~pass on to others
induce|v4|*|cause or ^persuade|!prevent or ^forbid|#reduce:make smaller|~allow or ^watch
infer|v4|*|work out from the evidence|#imply:suggest without saying|!know by being told|~ask others about the proof
infiltrate|v4|*|enter secretly bit by bit|!leave openly all at once|~look into by night|~clean by straining
inflame|v4|o:@feel,tension,situation,passion,opinion,conflict,anger,public,debate,crisis,hatred,relation|make more intense|=make sore and red|!calm down|~set fire to
inflate|v4|o:@amount,figure,claim,ego,cost,asset,bubble,value,price,importance,grade|make larger than it should be|=fill with air or with gas|!make smaller than it should be|~count to make quite sure
inflict|v4|*|make someone suffer|!save someone from|~see someone through|~suffer oneself
infringe|v4|*|break or ^go against|!respect and ^keep|#cringe:shrink in fear|~write down and ^sign
infuriate|v3|*|make very angry|!please very much|~puzzle a good deal|~frighten to death
inhibit|v4|*|hold back|!urge on|#inhabit:live in|~look into
initiate|v4|o:@talk,@idea,action,change,proceeding,contact,process,investigation,project,war,lawsuit,conversation,impeachment|start or ^set going|=admit as a member|!end or ^bring to a close|~look back at with regret
inspire|v3|o:@person,@feel,generation,confidence,movement,book,film,other,respect,protest,story,awe,people,change,loyalty|fill with the wish or feeling for|!take away the wish or feeling for|#conspire:plan in secret to do|~look over with great care
instil|v4|*|put into someone's mind little by little|!remove from someone's mind at once|~find out by asking the person concerned|~keep hidden from everyone for a long time
instill|v4|*|put into someone's mind little by little|!remove from someone's mind at once|~find out by asking the person concerned|~keep hidden from everyone for a long time
institute|v4|o:@rule,reform,policy,system,programme,program,change,measure,ban,proceeding,process,check|set up or ^introduce|=teach at a college|!do away with or ^end|~look into or ^study
intensify|v3|*|become or ^make stronger|!become or ^make weaker|~become or ^make better known|~become or ^make more costly
intercept|v4|*|stop on the way|!let pass freely|#accept:agree to take|~follow home
interfere|v3|p:in,with|get in the way or ^meddle|!keep out of the way|#infer:guess from signs|~take a friendly interest
intervene|v3|*|step in to change what happens|!stand aside and ^watch|#interview:ask questions for a newspaper|~come back after a long time
intimidate|v3|*|frighten by threats|!encourage by praise|#imitate:copy closely|~get to know well
invalidate|v4|*|make no longer legal|!make fully legal|~make harder to read|~make widely known about
invoke|v5|o:law,article,clause,power,right,act,amendment,name,memory,spirit,image,rule,history,privilege,emergency,treaty|call on as support|!refuse to rely on|#provoke:make angry on purpose|~vote against
jeopardise|v4|*|put in danger|!make quite safe|~put in writing|~make up for
jeopardize|v4|*|put in danger|!make quite safe|~put in writing|~make up for
jockey|v5|p:for|struggle by every means|=ride in horse races|!wait one's turn|~pay a very great deal
justify|v3|*|show to be right or reasonable|!show to be wrong or foolish|~judge without being fair|~show to be important in the end
kindle|v5|o:@feel,hope,interest,passion,imagination,desire,love,debate|arouse or ^start|=light with a match|!put out or ^end|~read on a screen
label|v4|p:as ; o:@person,@body,NAME,him,them,her,it & !w:bottle,food,product,ingredient|describe, often unfairly|=stick a ticket on|!refuse to pass judgment|~criticise openly and by name
lag|v4|*|fall or ^stay behind|!go far ahead of|!keep level with|~complain again and again
lament|v4|*|express sorrow or regret about|!express joy or pride about|~make someone laugh about|~show little interest in hearing about
languish|v5|*|stay too long in a bad state|!do well in a good state|~learn to speak a language|~be glad to be free again
lash|v5|f:out|attack in anger|=beat with a whip|!give in calmly|~set off in haste
lash|v5|s:storm,rain,wind,hurricane,wave,typhoon|strike with great force|=tie up with rope|!pass over gently|~speak angrily against
launch|v2|o:@idea,campaign,attack,investigation,@event,offensive,operation,programme,program,product,service,company,inquiry,bid,website,search,probe,career,appeal,book,assault,project & !o:missile,rocket,satellite,ship|begin or ^set going|=put into the water|!end or ^break off|~talk or ^think over
lay|v4|o:claim & p:to|say to have a right|=put down flat|!give up all right|~ask in vain
lay|v4|o:foundation,groundwork,basis,ground|prepare the way|=put down flat|!spoil the chances|~look for signs
lay|v4|o:blame,emphasis,stress|put or ^place|=produce eggs|!take away|~ask for
lead|v1|p:to & !o:@person,NAME|have as a result|=walk in front|!come out of|~take the place of
leak|v4|o:report,document,information,email,memo,news,detail,letter,story,recording,name,secret,video,draft,file|let become known secretly|=let water drip through|!keep closely guarded|~publish by official order
leap|v4|s:@amount,share,sale,price,market,profit,number,stock|rise suddenly|=jump over|!fall slowly|~stay put
lend|v5|o:support,weight,credibility,voice,hand,credence,credibility,legitimacy,authority,urgency,air,name,strength|give or ^add|=let have|!deny or ^refuse|~owe to
leverage|v4|*|use to gain an advantage|!waste without any gain|~weigh one against another|~raise with a long bar
liken|v4|*|say to be similar|!say to be different|~say to be well liked|~say to be doubtful
linger|v4|s:@feel,memory,question,effect,doubt,smell,problem,scar,suspicion,threat,perception,issue,pain,crisis,concern|last for a long time|=walk slowly home|!go away at once|~return now and then
lobby|v4|o:@body,lawmaker,congress,minister,politician,official,NAME,mp,legislator ; p:for,against|try to influence|=meet in an entrance hall|!refuse to talk to|~vote in secret for
lodge|v5|o:complaint,appeal,protest,objection,claim,bid,application,challenge,request|present officially|=rent a room|!take back quietly|~answer in anger
lumber|v5|p:with|load with something unwanted|=cut down as trees in a wood|!free from something heavy|~give good advice on something
magnify|v4|o:problem,@bad,@feel,effect,impact,importance,difference,voice,risk,power|make seem greater|=look at through a glass|!make seem smaller|~make plain to all
maim|v4|*|injure badly for life|!heal quickly and well|#claim:say to be true|~follow at a distance
maintain|v2|f:that,innocence ; o:innocence|say firmly against doubt|=keep in good repair|!admit after long doubt|~prove beyond any doubt in court
maintain|v2|o:contact,relation,control,order,presence,balance,peace,power,standard,lead,pressure,support,stability,relationship,position,level,tie,silence,neutrality,reputation,growth,momentum,status,calm|keep up|=state firmly|!break off|~look into
mandate|v4|o:use,change,@rule,training,vaccine,coverage,mask,that,vaccination,insurance,minimum,review,cut ; f:that|order by law|!forbid by law|~vote for freely|~ask as a favour
manifest|v4|o:itself,themselves|show clearly|!hide well|~print in a paper|~make strong
manipulate|v4|o:@person,election,media,market,price,data,public,system,voter,opinion,result,currency,image,news,emotion,vote|control in a dishonest way|=work with the hands|!treat in an open way|~learn from in a useful way
mar|v4|*|spoil|!improve|~delay|#mark:notice
marginalise|v4|*|push to where one has no power|!bring to the centre of power|~write at the side of a page|~earn only a very little
marginalize|v4|*|push to where one has no power|!bring to the centre of power|~write at the side of a page|~ask for help in gaining more power
marshal|v5|o:support,argument,force,resource,evidence,army,fact,troop,coalition|bring together in order|!break up and ^scatter|=control a crowd at a parade|~look at with doubt
marvel|v3|*|be filled with wonder|!be bored and tired|~be full of anger|~be quick to laugh
maximise|v3|*|make as great as possible|!make as small as possible|~make as cheap as possible|~make as safe as possible
maximize|v3|*|make as great as possible|!make as small as possible|~make as cheap as possible|~make as safe as possible
mediate|v4|*|help two sides to agree|!set two sides against each other|#meditate:think deeply in silence|~take the stronger side
merit|v5|o:attention,consideration,investigation,discussion,punishment,mention,response,study,inclusion,concern,debate,trial|deserve|!be unworthy of|~demand|=win prizes
minimise|v3|*|make as small as possible|!make as great as possible|~make as simple as possible|~make as quick as possible
minimize|v3|*|make as small as possible|!make as great as possible|~make as simple as possible|~make as quick as possible
mitigate|v4|*|make less harmful|!make more harmful|#imitate:follow as a model|~make well known
mobilise|v4|*|bring together for action|!send home to rest|~ring up on the telephone|~carry by road or rail
mobilize|v4|*|bring together for action|!send home to rest|~ring up on the telephone|~train for many years at home
monitor|v3|o:situation,progress,@event,election,ceasefire,activity,compliance,health,@amount,development,@person,movement,border,use,communication,quality,phone,implementation|watch and ^check over time|=see on a computer screen|!pay no attention to|~write newspaper articles about
mourn|v3|*|feel sorrow for|!feel joy for|~take great care of|~feel anger towards
muster|v4|o:support,courage,strength,vote,majority,enthusiasm,force,will,energy,army|manage to gather|!be ready to lose|#master:learn very well|~hope to repay
muzzle|v5|o:@person,press,media,critic,scientist,journalist,opposition,speech,dissent,newspaper|keep from speaking freely|=fasten a dog's mouth|!urge to speak freely|~give more time to speak in public
nurture|v4|*|care for and ^help to grow|!neglect or ^leave to die|~study in the wild|#capture:take as a prisoner
negate|v4|*|cancel the effect of|!add to the effect of|~talk over the terms of|~look for the cause of
obliterate|v4|*|wipe out completely|!keep in perfect order|~leave half finished|~spell without mistakes
obscure|v4|o:truth,fact,view,issue,reality,meaning,origin,message,difference,role,identity,point,problem|make hard to see or understand|!make plain for everyone|~make small enough to carry|~make known in every possible way
obstruct|v4|*|get in the way of|!clear the way for|#construct:put up or ^build|~lead the way to
offset|v4|*|balance or ^make up for|!add to or ^make worse|~print or ^make copies of|~start or ^set going
opt|v3|p:for ; f:to,out|choose|!refuse|~hope|~happen
orchestrate|v5|o:campaign,attack,coup,protest,effort,@event,plot,release,violence,response,operation,fraud|plan and ^direct, often in secret|=write music for many players|!take part in by mere chance|~look back on with regret years later
oust|v4|*|force out of power|!put into power|~test for power|~pay to be in power
outlaw|v3|*|make illegal|!make legal|~make cheaper|~make popular
outline|v3|o:@idea,vision,policy,strategy,step,position,case,goal,measure,approach,reason,proposal,priority,detail|tell the main points of|=draw the edge of|!keep quiet about|~get to the very end of
outnumber|v3|*|be more than|!be fewer than|~count again|~be equal to
outrage|v3|*|make very angry|!make very glad|~run faster than|~make afraid
outweigh|v4|*|be more important than|=be heavier on the scales than|!be far less important than|~be caused by the same thing as
overhaul|v4|o:system,@rule,@body,policy,economy,process,service,law,immigration,healthcare|change thoroughly for the better|=pass in a race or a game|!leave exactly as it is|~keep in a good state of repair
overlook|v4|o:fact,@bad,need,mistake,role,@person,problem,issue,possibility,importance,point,contribution,error|fail to notice or take into account|=have a view over from above|!pay special attention to|~remember with great pride or pleasure
override|v4|*|use power to set aside|!be set aside by|~have no power to change|~help to carry out
oversee|v4|*|be in charge of|#overlook:fail to notice|!have no control over|~see from far off
overshadow|v4|*|make seem less important|=keep the sun from|!bring into full view|~make much harder to carry out
overstate|v4|*|make seem greater than it is|!make seem smaller than it is|~say more than once|~make known in the state
overwhelm|v4|o:@person,@body,system,hospital,service,@force,defence,defense,country,NAME,them,us,resource,school|be too much for|!be too weak for|~be a great help to|~be well known to
parade|v5|o:@person,weapon,prisoner,suspect,body,wealth,success|show publicly with pride|=march with a band|!keep out of sight|~buy for a very high price
pardon|v4|o:@person,NAME,prisoner,him,her,them|officially forgive a crime|!officially punish a crime|=beg someone's excuse|~privately report a crime
pave|v4|f:the|make ready|=lay stones|!close off|~point out
pen|v5|o:letter,book,article,song,op-ed,memoir,column,novel,essay,note,poem|write|=shut in|~read|~sell
penalise|v3|*|punish or ^put at a disadvantage|!reward or ^give an advantage to|~pay or ^send money for|~ask or ^beg the pardon of
penalize|v3|*|punish or ^put at a disadvantage|!reward or ^give an advantage to|~pay or ^send money for|~ask or ^beg the pardon of
penetrate|v4|o:market,defence,defense,network,system,@body,culture,territory,society,level,barrier|get into or through|!keep out of|~take good care of|~be made up of
perpetrate|v4|*|carry out something bad|!prevent something bad|~report something bad|~suffer something bad
perpetuate|v4|*|cause to continue|!bring to an end|#perpetrate:carry out as a crime|~make perfect
persecute|v4|*|treat cruelly for who they are or what they believe|!treat with special kindness for what they have done|#prosecute:bring before a court of law for a crime|~try to win over by kind words and good advice
persist|v4|s:@bad,@feel,problem,question,difference,practice,myth,belief,symptom,trend,that,gap,condition,this,situation,rumour,rumor|go on existing|!come to an end|#resist:fight against|~begin again
petition|v4|o:@body,court,congress,parliament,government,king,NAME ; p:for,against|ask formally|!thank formally|~warn secretly|~tell plainly
phase|v4|f:out|bring to an end step by step|#faze:upset or ^worry deeply|!bring into use all at once|~look at from every side
pin|v5|p:on & o:hope,blame,faith,responsibility,it|place upon|=fasten by|!take off|~write down
pioneer|v4|o:use,technique,method,technology,treatment,approach,research,work,idea,style,system,concept,art|be the first to use or develop|=settle in a new country|!be the last to use or the first to drop|~copy from earlier users
pit|v5|p:against|set to fight|=dig a hole|!make friends|~protect
pitch|v5|o:@idea,plan,product,story,proposal,policy,project,himself,service ; p:as|present so as to win support|=throw in a baseball game|=put up as a tent|!turn down without thought
pledge|v3|*|promise firmly|!refuse flatly|~ask again|~hope secretly
plot|v4|o:coup,attack,overthrow,@event,revenge,murder,downfall,assassination,kill,bombing,return|plan secretly|=mark on a graph|!prevent in time|~confess openly
plug|v5|o:gap,hole,shortfall,leak,deficit,loophole|fill or ^close|=connect to electricity|!open or ^widen|~find or ^notice
polarise|v4|*|divide into two opposed groups|!bring together in one group|~turn cold toward one group|~make a study of two groups
polarize|v4|*|divide into two opposed groups|!bring together in one group|~turn cold toward one group|~make a careful study of both groups
police|v5|o:border,street,internet,@rule,behaviour,behavior,ceasefire,sea,speech,world,area,content,language,water,themselves|control and ^keep order in|!leave to do as it likes|~look at with pleasure|~ask many questions about
pool|v5|o:resource,sovereignty,@money,data,knowledge,effort,information,expertise,risk|put together for common use|=swim in for pleasure|!keep for one's own use|~spend in a short time on pleasure
portray|v3|*|describe or ^show in a certain way|!refuse to speak of in any way|~admire or ^praise in every way|~admire in every way
pose|v3|o:threat,risk,challenge,question,danger,problem,hazard,difficulty,obstacle,dilemma|create or ^present|=sit for a picture|!remove or ^solve|#oppose:be against
postpone|v3|*|put off until later|!bring forward|~call off for good|~think about again
pour|v4|p:into,in,out & s:@money,@person,investment,aid,refugee,tribute,million,support,troop,investor,crowd,fan,message & !w:rain,water,cup|come in great amounts|=rain very hard|!come little by little|~come to nothing
pour|v4|o:@money,resource,billion,aid,investment,troop & p:into,in|put in great amounts|=fill a cup from a jug|!keep in small amounts|~take in great haste
preach|v4|o:tolerance,hatred,peace,value,violence,message,democracy,patience,unity,virtue,austerity,need,jihad,doctrine|urge others to accept|=give a sermon in church|!speak out against|~learn from others
precede|v4|*|come before|!come after|~go on from|~do without
precipitate|v5|o:@event,@bad,crisis,decision,collapse,action,war,departure,move,fall,resignation,departure|cause to happen suddenly|=fall as rain or snow|!keep from happening at all|~describe as it happens
preclude|v4|*|make impossible|!make certain|#include:take in|~make public
preempt|v4|*|act before another can|!act after another has|~act as all others would|~act as another would
preoccupy|v4|*|take up all the attention of|!be of no interest to|~live in the house of|~be kept completely secret from
preside|v4|p:over|be in charge|!take no part|#reside:live|~be afraid
presume|v4|*|suppose without proof|!know for certain|~say without meaning it|~find out by asking
prevail|v4|s:@person,@body,NAME,view,@idea,side,justice,calm,peace,truth,democracy,they,reason,force,sense,he,she,we,it,law & !p:on,upon|win in the end|!lose in the end|~wait to the end|=be found in most places
prey|v5|p:on,upon|take unfair advantage|=hunt and ^eat animals|!take good care|#pray:ask help of God
probe|v4|o:@event,case,death,claim,allegation,link,cause,whether,@body,role,fraud,corruption,weakness,limit,mystery,charge|look into closely|=push a needle into|!close one's eyes to|~tell lies about
proclaim|v4|*|announce publicly|!keep quite secret|~question openly|~think over again
procure|v4|*|get, often with effort|!give away for nothing|~care for when ill|~keep safe, often in secret
profess|v4|*|claim openly, perhaps falsely|!keep silent, perhaps wisely|~doubt quietly, perhaps wrongly|~doubt, perhaps too much
prohibit|v3|*|forbid by rule|!allow by rule|#inhibit:hold back|~exist for a rule
project|v5|o:growth,loss,cost,revenue,rise,deficit,decline,@amount,increase,winner,result,victory,profit,surplus & !o:image,power,film|expect from present figures|=throw on to a screen|!recall from past years|~bring about by hard work
project|v5|o:power,image,strength,confidence,force,influence,air|show to others|=work out for the future|!hide from others|~borrow from others
prolong|v4|*|make last longer|!cut very short|~make known to all|~look forward eagerly to
promote|v3|o:peace,democracy,growth,trade,health,right,cooperation,value,understanding,tourism,interest,equality,idea,development,stability,use,reform,education,culture,unity,tolerance,freedom,diversity|help forward|=raise in rank|!hold back|~speak of
prompt|v4|o:@feel,@event,@body,call,response,decision,reaction,@person,change,move,question,debate,warning,protest,investigation,speculation,NAME,review,resignation,evacuation,action|cause or ^lead to|=be on time for|!prevent or ^stop|=remind an actor of
propel|v4|*|drive or ^push forward|!hold or ^drag back|#repel:force to go back|~look or ^watch closely
prosecute|v4|*|bring before a court for a crime|#persecute:treat cruelly for one's beliefs|!declare to be free from blame|~defend in a court against a charge
prosper|v3|*|do well|!do badly|~do alone|~do right
protract|v4|*|make last longer|!cut short|~make known|~put a guard on
provoke|v4|o:@feel,@event,@bad,reaction,response,outcry,attack,war,row,confrontation,question,NAME,@body,thought,enemy,condemnation|cause or ^stir up, often on purpose|!calm or ^soothe, often by talk|#revoke:cancel, often by official order|~avoid or ^escape, often by luck
purge|v5|o:@body,@person,rival,official,ranks,rank,opponent,party,element,judge,officer|get rid of as disloyal|=clean out with medicine|!take in as trusted friends|~reward for long service
pursue|v3|o:policy,goal,career,interest,@idea,strategy,case,objective,dream,degree,reform,agenda,education,peace,course,aim,opportunity,option,happiness,justice,charge,claim,path,study,matter,talk,agreement,weapon,diplomacy|try to carry out or gain|=chase so as to catch|!give up or ^let drop|~talk about in private
question|v2|o:decision,wisdom,need,value,legality,motive,whether,why,authority,ability,legitimacy,use,policy,validity,commitment,assumption,evidence,role,authenticity,result,claim,integrity,right|express doubt about|=ask in an interview|!accept without thought|~give an answer to
quit|v3|o:@body,job,post,office,party,race,agreement,deal,role,government,smoking,treaty,europe,eu,parliament|leave or ^give up|!join or ^take up|~plan or ^think up|#quiet:make less noisy
quote|v2|o:@person,NAME,source,official,report,him,her,statement|repeat the words of|!leave unnamed|=give a price for work|~make a joke about
rally|v5|o:support,@person,troop,base,voter,party,nation,country,world,opposition,opinion,faithful|bring together to support a cause|=drive in a car race|!turn away from a cause|~ask to pay the costs of a cause
rally|v5|s:market,share,stock,price,dollar,currency,euro,pound,index,oil|recover in value|=meet in protest|!lose more of its value|~change hands often
ratify|v4|*|approve formally|!reject formally|~discuss in secret|~put to a vote
ravage|v4|*|do great damage to|!leave quite unharmed|~keep as a wild animal|~travel far through
reap|v4|o:benefit,reward,profit,dividend,gain,fruit|get as a result|=cut as a crop|!lose as a result|~hope for in time
reassure|v3|*|remove the fears of|!add to the fears of|~share the fears of|~laugh at the fears of
rebound|v4|s:economy,@amount,market,share,sale,price,growth,confidence,support,stock,industry|rise again after a fall|=bounce off a wall|!fall again after a rise|~stay down for good
rebuff|v4|*|refuse in an unfriendly way|!accept in a friendly way|~repeat in a louder voice|~polish until it shines
rebuke|v4|*|criticise sharply|!praise warmly|#rebut:prove to be wrong|~ask politely
rebut|v4|*|prove to be wrong|!prove to be right|#rebuff:turn away rudely|~say once more
recede|v4|s:@feel,threat,prospect,danger,memory,risk,chance,hope,crisis|become less|=move back as the sea|!become greater|#precede:come before
reckon|v4|!o:score|think or ^suppose|=count up|!know for certain|~ask oneself
reconcile|v5|p:with ; o:difference,need,interest,demand,view,@idea,goal,side,value,account,party,claim,tradition,these,them|bring into agreement|!set against each other|~look at one by one|=become friends once more with
rectify|v4|*|put right|!make worse|#ratify:approve formally|~make stiff
redress|v5|o:balance,grievance,imbalance,wrong,injustice,inequality,problem,situation|put right|!leave wrong|=dress again|~report to others
refer|v4|o:case,matter,@person,issue,complaint,dispute,patient,question,NAME & p:to & !b:PRON & !r:as|pass on for a decision|=mention by name|!keep back from others|~look up in an old book
refine|v4|o:@idea,technique,skill,method,plan,system,process,approach,model,art,argument,search,product|improve by small changes|=make pure as oil|!spoil by small mistakes|~sell for a small fine
refrain|v4|*|hold oneself back|!let oneself go|~make oneself useful|~say it once more
refute|v4|*|prove to be wrong|!prove to be right|#refuse:say no to|~put in other words
regard|v2|p:as & o:@person,@body,@idea,NAME,it,him,her,them,@event,issue|think of|=gaze at|!think nothing of|~write to
reinforce|v4|o:@idea,message,view,need,belief,position,image,impression,sense,stereotype,@feel,argument,perception,security,inequality,border,rule,trend,relationship,commitment|make stronger|=send soldiers to|!make weaker|~make clearer
reinstate|v4|*|put back in a former position|!remove from a position for good|~move to another state|~give the same answer again
reiterate|v4|*|say again|!take back|~read out|#irritate:make cross
relinquish|v4|*|give up|!hold on to|~look after|~enjoy greatly
relish|v4|*|enjoy greatly|!dislike greatly|~remember dimly|=add a sauce to
render|v5|f:a ; o:useless,impossible,unable,ineffective,helpless,irrelevant,it,them,him & r:useless,impossible,ineffective,helpless,irrelevant,homeless,obsolete,meaningless,powerless,invalid,unusable,harmless,speechless,stateless,unconscious,moot,vulnerable|make or ^cause to be|=draw or ^paint a picture|=translate or ^put into words|!keep or ^prevent from being
render|v5|o:service,assistance,aid,help,judgment,verdict,decision,judgement,thanks,account|give|=melt|!refuse|~explain
renege|v4|*|go back on a promise|!keep one's promise|~make a new promise|~ask for a promise
renew|v2|o:call,attack,contract,effort,pressure,focus,debate,licence,license,hope,fighting,commitment,talk,interest,mandate,push,agreement,tie,vow,demand,threat,pledge,fear,offensive,violence|begin or ^make again|=change for a newer model|!end or ^break off|~tell others about
renounce|v4|*|give up formally|!take up again|~make known to all|~deny having done
repatriate|v4|*|send back to the home country|!send away from the home country|~defend one's home country|~love one's home country
replenish|v4|*|fill up again|!use up entirely|~clean thoroughly|~pay back later
replicate|v4|*|do or ^make in the same way again|!do or ^make in quite a new way|~give an answer in the same way|~do or ^make better than ever before
repress|v4|*|keep down by force|!set free at last|#impress:fill with admiration|~say once more
repudiate|v4|*|refuse to accept or support|!declare full support for|~repeat in other words|~have serious doubts whether to print
rescind|v4|*|cancel officially|!confirm officially|~return by post|~read out aloud
resent|v4|*|feel anger at as unfair|!feel thanks for as kind|~send once more as lost|#represent:act or ^speak for
reside|v4|s:power,authority,problem,sovereignty,responsibility,strength,difference,right|be found or ^lie|=have a home|!be missing or lost|#preside:be in charge
resolve|v3|o:dispute,crisis,conflict,issue,problem,difference,matter,question,case,situation,tension,impasse,standoff,concern,disagreement,row|find an answer to or ^settle|=decide firmly in one's mind|!stir up or ^prolong|~break up into its parts
resolve|v3|f:to,that & !o:dispute,crisis|decide firmly|=find an answer|!change one's mind|~hope weakly
resonate|v5|p:with|strike people as true and important|=echo as a large bell does|!leave people quite unmoved|~make people angry or afraid
resort|v4|p:to|turn for want of anything better|=go on holiday by the sea|!give up as not worth having|~talk about for hours without an end
restore|v3|o:order,confidence,trust,peace,relation,power,democracy,calm,stability,rule,funding,faith,service,tie,hope,balance,law,credibility,dignity,right,aid,monarchy,independence,pride,growth|bring back|=mend a painting|!do away with|~put in words
restrain|v4|*|hold back|!let go free|~do again|~train again
restrict|v3|*|keep within limits|!allow without limits|~make strong rules for others|~tell again in full
retain|v2|*|keep|!lose|~gain|#detain:arrest
retaliate|v4|*|strike back|!forgive|~tell again|~give up
retract|v4|*|take back as untrue|!say again as true|#attract:draw to oneself|~follow the tracks of
revamp|v4|*|change so as to improve|!leave just as it is|~shoot off again|~copy in every detail
revere|v4|*|respect deeply|!look down on|#reverse:turn round|~pay back
reverse|v4|o:decision,@rule,policy,trend,course,decline,cut,damage,ruling,loss,process,position,stance,order,gain,progress,slide,aging,ageing|turn to the opposite|=drive backwards|!carry further|~tell the story of
revive|v4|o:economy,@idea,talk,hope,@feel,deal,career,fortune,interest,industry,memory,debate,tradition,growth,process,case,relationship,agreement,practice|bring back to life or use|=wake after a faint|!put an end to for good|#revise:look over again
revoke|v4|*|cancel officially|!grant officially|#provoke:make angry|~speak again
revolutionise|v3|*|change completely|!leave as it was|~rise up against|~turn round and round
revolutionize|v3|*|change completely|!leave as it was|~rise up against|~turn round and round
rig|v5|o:election,vote,system,market,poll,bid,referendum,result,contest,ballot,economy|arrange dishonestly|=fit out with sails|!run by fair rules|~watch over openly
rival|v4|o:best,city,superpower,those|be as good as|=compete against|!be worse than|~be afraid of
roil|v5|*|disturb or ^upset|!calm or ^settle|#boil:heat or ^cook|~follow or ^hunt
rule|v3|f:that ; s:court,judge,justice,panel,tribunal,referee,jury,magistrate,coroner & p:in,against,for|decide officially|=govern as a king|!leave undecided|~ask for more proof
rout|v5|o:@force,@body,enemy,rebel,NAME,opponent,army,opposition|defeat completely|#route:send by a certain way|!be beaten by|~follow closely
safeguard|v3|*|protect|!endanger|~copy|~search
salvage|v4|o:deal,@talk,something,career,reputation,agreement,situation,summit,relationship,pride,season,process,peace,@idea|save from failure|=raise from the sea|!bring to ruin|~look back with regret
sanction|v5|o:use,@body,@person,NAME,individual,company,official,bank,entity,oligarch,businessman,russia,iran & w:asset,treasury,freeze,against,department,economic,violation,regime,impose,invasion|punish with penalties|=give official permission to|!reward with honours|~write a report about
sanction|v5|o:use,torture,violence,killing,force,war,marriage,practice,action,behavior,behaviour & !w:treasury,asset|give official approval to|=punish with penalties|!refuse to allow at all|~pay very close attention to
sap|v4|o:strength,energy,confidence,morale,growth,support,demand,will,power,resource|weaken bit by bit|=draw juice from a tree|!build up bit by bit|~use with great care
savage|v5|o:@person,@body,NAME,@idea,critic,record,policy|attack fiercely in words|=bite as a wild dog|!praise in high terms|~listen politely to
saddle|v5|p:with|load as a burden|=make a horse ready|!free from a weight|~look at with envy
scapegoat|v4|*|blame for what others did|!thank for what others did|~watch what others do|~copy what others do
scour|v5|o:@place,internet,area,country,site,market,world,data,record,web,forest,sea,archive|search thoroughly|=rub clean with sand|!glance at once|~leave in a hurry
scrutinise|v4|*|examine closely|!look away from|~praise too highly|~write out neatly
scrutinize|v4|*|examine closely|!look away from|~praise too highly|~write out neatly
seal|v4|o:deal,victory,agreement,fate,win,place,alliance,success,pact|make certain|=close with wax|!put in doubt|~look forward to
seal|v4|o:border,area,building,city,street,exit & !o:deal|close so that nobody can pass|=stamp with hot wax|!open so that all can pass|~watch so that all may be seen
secure|v4|o:release,deal,@money,funding,victory,support,place,vote,agreement,future,job,majority,win,seat,nomination,peace,loan,contract,conviction,approval,supply,passage,promise,right,term,access|get or ^make sure of|=lock or ^fasten|!lose or ^throw away|~look or ^wait for
seek|v1|o:asylum,help,refuge,solution,compensation,support,damage,approval,office,permission,term,advice,peace,revenge,justice,independence,election,re-election,change,power,treatment,way,compromise,reform,treatment|ask or ^look for|!run or ^turn away from|~give or ^hand out|~talk or ^write about
shake|v4|o:confidence,faith,world,@body,belief,market,trust,economy,foundation,country,industry,NAME,nation|upset or ^weaken|=move to and fro|!make stronger|~copy or ^imitate
shatter|v4|o:hope,dream,illusion,peace,confidence,myth,life,record,silence,record,community,calm,image,ceasefire,trust|destroy suddenly|=break as glass|!keep alive|~describe in words
shelter|v4|o:@person,refugee,million,NUM,family,militant,terrorist,people|give a safe place to|=keep dry in the rain|!turn away from the door|~ask for news of
shield|v4|o:@person,@body,NAME,him,industry,child,economy,them,identity,citizen,consumer|protect|=cover|!endanger|~follow
shift|v4|o:focus,attention,blame,policy,responsibility,balance,position,burden,power,emphasis,resource,opinion,debate,production,money,cost|move or ^change|=work by turns|!keep in its place|~talk about at length
shirk|v4|*|avoid as too hard|!take on gladly|~talk over with others|~think of as useful
shrug|v5|f:off|treat as of no importance|=lift one's shoulders|!take very much to heart|~carry on one's back
shun|v4|*|keep away from on purpose|!seek out on purpose|~silence by a sound|~make a great noise about
sideline|v4|*|keep from taking part|!give a leading part|~stand beside in support|~buy a small part of
signal|v4|o:end,intention,change,willingness,shift,support,start,readiness,return,interest,move,desire,beginning,commitment,victory,need,intent ; f:that|show or ^be a sign of|=wave a flag to a train|!hide or ^keep from view|~stop or ^put an end to
sink|v5|o:@idea,deal,economy,bill,hope,chance,campaign,career,business|cause to fail|=go down in water|!bring to success|~dig in the ground
slam|v4|o:@person,@body,@idea,NAME,decision,move,policy,critic,law & !o:door|criticise harshly|=shut with a bang|!praise warmly|~study closely
slap|v5|o:@rule,fine,tax,duty,ban,charge,tariff,fee,sanction,sentence & p:on,onto|put on suddenly|=hit with an open hand|!take off quietly|~look up in a list
smear|v4|o:@person,@body,NAME,reputation,opponent,rival,name,critic|harm by false stories|=spread as butter|!clear of all blame|~speak well of
snub|v4|*|treat with open coldness|!greet with open arms|~meet by chance|~cut short with a knife
soften|v4|o:stance,tone,position,blow,impact,line,approach,language,image,attitude,effect,@rule,demand,stand,rhetoric,criticism|make less severe|=leave in warm water|!make more severe|~put in writing
solicit|v4|*|ask for|!turn down|~give out|#elicit:bring out
sow|v4|o:division,discord,seed,@feel,confusion,chaos,dissent,distrust|cause to spread|=plant in the ground|!put a stop to|~join with a needle
span|v4|o:@time,continent,generation,country,career,border,century,range,NUM,era|stretch over|=measure with the hand|!stop short of|~run away from
spare|v5|o:@person,life,@body,@place,country,them,him,us,no,one,family|save from harm|=give without missing|!choose for attack|~keep for another time
spearhead|v4|*|lead|!follow|~stab|~watch
spell|v5|o:end,trouble,disaster,danger,doom,defeat,relief,death|mean as a result|=say letter by letter|!put off for long|~come before
spill|v5|f:over,into,onto & !o:oil,milk,water|spread beyond its place|=fall from a cup|!stay within its limits|~come to a stop
spin|v5|o:story,news,result,defeat,event,fact,message,it & p:as|present so as to mislead|=turn round and round|!tell just as it happened|~hear from another
sponsor|v4|o:bill,resolution,legislation,amendment,terrorism,event,team,show,tournament,programme,talk|support by money or authority|!oppose with money or authority|~ask others for money or help|~enjoy without paying money
spur|v4|o:@feel,growth,@body,economy,action,development,change,debate,demand,investment,move,interest,innovation,@person,migration,rise,creation|encourage or ^cause|=kick a horse|!discourage or ^hinder|~follow or ^copy
spurn|v4|*|refuse with scorn|!accept with thanks|#spur:urge to go on|~turn round fast
squander|v4|*|waste foolishly|!save wisely|#wander:walk without aim|~share fairly
squeeze|v5|o:@amount,margin,income,budget,profit,economy,@body,family,household,supply,competitor,@person,finance|put under financial pressure|=press with the hand|!make a present of money to|~count down to the last penny
stagnate|v4|*|stop growing or developing|!grow or ^develop fast|~begin once more to grow|~change hands very often
stain|v4|o:reputation,image,record,legacy,name,history,honour|bring shame on|=colour as wood|!bring honour to|~look back on
stamp|v5|f:out|put a complete end to|=walk with heavy steps|!help to spread more widely|~send through the mail
stand|v5|s:record,toll,rate,ruling,total,@amount,law,figure,conviction,decision,offer,result,verdict & p:at ; s:ruling,law,conviction,verdict,decision,result,sentence,record|be or ^remain|=be on one's feet|!be taken away|~be unable to bear
steer|v5|o:@body,country,economy,@talk,debate,company,policy,nation,ship,bill,process,conversation,party,course & !w:car,wheel,boat|guide in a certain direction|=turn the wheel of a car|!leave to go its own way|~follow closely from a safe distance
stifle|v4|o:growth,dissent,innovation,debate,competition,criticism,@feel,freedom,speech,economy,creativity,voice,opposition,press,trade,investment|hold down or ^prevent|=keep from breathing|!encourage or ^feed|~listen or ^reply to
stipulate|v4|*|state as a condition|!leave quite open|#stimulate:stir up or ^excite|~guess at the cost
stimulate|v3|*|cause to grow or ^act|!slow down or ^stop|#simulate:copy or ^imitate|~write down or ^record
stir|v4|o:@feel,memory,trouble,debate,passion,unrest,interest,emotion,outrage,hope,resentment,violence|cause or ^wake|=mix with a spoon|!calm or ^quiet|~tell or ^report
straddle|v5|*|be on both sides of|=sit with legs apart|!keep well clear of|~stand in front of
strain|v4|o:relation,relationship,resource,system,budget,service,tie,alliance,friendship,finance,capacity,hospital,patience,credibility,supply|put under too much pressure|=pour through a cloth|!make easier and better|~learn to understand through study
strangle|v5|o:economy,growth,business,trade,@body,industry,recovery|keep from growing|=kill by the throat|!give new life to|~look down on
streamline|v4|*|make simpler and quicker|!make more complex and slow|~put into a stream of water|~draw a line under
stress|v4|o:need,importance,that,point,role,commitment,value,fact,benefit,urgency,unity ; f:that|lay weight on|=make tired and worried|!make little of|~be doubtful of
stretch|v4|o:resource,budget,service,@force,system,finance,hospital,limit,money,police|make do more than it easily can|=pull until longer or wider|!leave with plenty to spare|~keep safe for use at a later time
strip|v4|p:of & o:@person,@body,NAME,power,right,citizenship,title,him,her,them,right,asset|take away from|=take off clothes|!give back to|~ask about
stumble|v5|s:@body,economy,campaign,@person,@talk,market,NAME,growth,recovery & !w:stair,walk,foot|run into trouble|=trip and nearly fall|!go from strength to strength|~speak too loudly
stun|v3|o:@body,world,@person,country,nation,market,NAME,observer,expert,audience,community|surprise or ^shock deeply|=knock out with a blow|!leave cold or ^bore|~please or ^make glad
subject|v4|p:to & o:@person,@body,them,him,her,country,himself,product|make to undergo|=write an essay about|!keep safe from|~ask to judge
subside|v4|s:@feel,violence,storm,fighting,tension,flood,@bad,pain,protest,water,fever,noise,threat|become less strong|=sink into the ground|!become much stronger|~pay part of the cost
subsidise|v4|*|pay part of the cost of|!take a profit out of|~sink to the bottom of|~make a copy of
subsidize|v4|*|pay part of the cost of|!take a profit out of|~sink to the bottom of|~ask for a lower price from
substantiate|v4|*|give proof of|!throw doubt on|#substitute:use instead of|~make bigger
subvert|v4|*|weaken from within|!strengthen from within|#convert:change into another|~study from without
succumb|v4|*|give way|!hold out|#summon:send for|~come after
suffocate|v5|o:economy,democracy,growth,debate,civil,society,freedom,@body|keep from developing|=choke for want of air|!give plenty of room to|~look into the past of
summon|v4|o:@person,ambassador,NAME,parliament,envoy,him,witness,him,official|officially order to come|!politely send away|~ask to stay for a while|=call up as courage
supplant|v4|*|take the place of|!be replaced by|#supply:give what is needed to|~put in the ground
suppress|v4|*|put down or ^keep back by force|!encourage or ^bring out in the open|#surprise:catch off one's guard|~express in fewer words
surmount|v4|*|overcome|!be beaten by|~climb down from|#surround:be all round
surpass|v3|*|go beyond|!fall short of|~go round|~pass on
sustain|v4|o:growth,interest,@body,effort,recovery,pressure,life,economy,support,relationship,campaign,momentum,level,development,peace,democracy,attack,population|keep going|=suffer as an injury|!bring to a stop|#obtain:get hold of
sustain|v5|o:injury,damage,loss,wound,defeat,casualty,fracture,burn,blow|suffer|=keep going|!avoid|~cause
sway|v5|o:@person,voter,vote,opinion,@body,decision,judge,election,result,public,mind,jury,outcome,undecided|influence|=swing|!leave alone|~listen to
sweep|v4|!f:away & o:@place,country,region,world,NAME,continent,nation,globe ; p:through,across & s:@bad,fire,disease,@feel,wave,protest,revolution,change,storm,flood,epidemic,rumour,virus|spread quickly over|=clean with a broom|!hardly touch at all|~look down upon
sweep|v5|p:to & l:power,victory,office ; p:to>power,victory,office|be carried by a wide margin|=brush away as dust|!fail by a small number|~walk back very slowly
swamp|v5|o:@body,@person,system,market,hospital,service,school,office,NAME,agency,court|overload with too much|=walk through wet ground|!leave with nothing to do|~ask for an opinion
swing|v5|o:vote,election,voter,opinion,balance,result,support|change or ^win over|=hang from a rope|!keep as it was|~write about
tackle|v3|o:@bad,issue,problem,change,crime,question,deficit,challenge,crisis,corruption,cause,climate,subject,debt,task,poverty|try to deal with|=bring down in football|!run away from|~ask others about
taint|v4|*|spoil or ^make impure|!clean or ^make pure|#paint:put colour on|~look for the cause of
target|v2|o:@person,@body,civilian,group,market,consumer,NAME,voter,base,area,community,official,minority,journalist,individual,infrastructure,audience,them,people,those|aim at|=hang up|!keep away from|~run to
temper|v5|o:@feel,expectation,optimism,criticism,enthusiasm,rhetoric,ambition,justice,hope,tone|make less strong|=lose one's calm|!make stronger|=harden as steel
tempt|v3|*|attract to do something unwise|!warn not to do something unwise|~punish for doing something bad|~thank for doing something good
terminate|v3|*|bring to an end|!cause to begin|#germinate:start to grow|~look back upon
testify|v3|*|speak as a witness|!refuse to speak|~pass all one's exams|~sit as a judge in court
threaten|v1|s:@bad,change,crisis,conflict,development,pollution,virus,this,it,growth,war & o:@body,future,peace,stability,life,security,survival,species,economy,livelihood,existence,job,health,talk,democracy|be likely to harm|=say one will hurt|!be sure to help|~be certain to last
tighten|v4|o:@rule,security,control,grip,policy,border,sanction,law,belt,supply,hold,credit,restriction,monetary,lending,screw & !o:belt|make more strict or firm|=turn with a screwdriver|!make looser or easier|~make known to the people
tolerate|v3|*|put up with|!refuse to bear|~take delight in|~hear news of
topple|v4|o:@body,@person,regime,NAME,dictator,him,leader,statue,ruler,monarchy|remove from power|=knock over by hand|!keep in power|~look up to as a hero
torment|v4|*|cause great pain to|!give comfort to|~send home to|~take no notice of
tout|v5|*|praise so as to sell|!blame so as to stop|~buy in great numbers|~know where to find
trace|v4|o:origin,root,source,history,cause,family,development,line,call,contact,money,problem,ancestry,outbreak ; p:to|find by following back|=copy through thin paper|!lose all sign of|~make up as a story
track|v3|o:@person,movement,spread,progress,change,@amount,animal,data,trend,location,activity,storm,phone,user,disease,spending|follow and ^record|=run in a race|!lose all sight of|~stop and ^search
trade|v5|o:accusation,insult,blow,barb,blame,fire,threat,jibe,charge,punch|exchange|=buy and ^sell|!hold back|~listen to
trail|v5|o:rival,@person,NAME,him,her,opponent,leader & w:poll,point,percent,vote,percentage,lead,race|be behind|=pull along|!be ahead of|~be afraid of
transcend|v4|*|go beyond the limits of|!stay within the limits of|~go down to the very bottom of|~talk all the time about
transform|v1|*|change completely|!keep as it was|~carry across a border|~tell the truth of
transgress|v4|*|go against a rule|!keep to a rule|~go across a sea|~move to a new place
traverse|v4|*|travel across|!go round by|~turn back|~look down at
trumpet|v5|o:@idea,success,achievement,fact,@amount,victory,message,news,virtue,benefit|announce loudly and proudly|=play a brass instrument|!mention quietly with shame|~hear from far away
undercut|v5|*|make weaker or sell more cheaply than|!make stronger or sell more dearly than|~keep as it was or sell back to|~hide from others or buy from
undergo|v3|*|go through|!escape from|~look under|~ask for
underlie|v4|*|be the real cause of|!be the result of|~be kept secret from|~be very much afraid of
underline|v4|o:need,importance,fact,commitment,how,concern,point,risk,challenge,role,danger,urgency,scale,difficulty ; f:that|show to be important|=draw a line below|!treat as unimportant|~leave out by mistake
undermine|v4|*|weaken, often bit by bit|=dig a tunnel below|!strengthen, often a good deal|~explain, often in detail
underpin|v4|*|support as a base|!remove the support of|~hide under the base|~fasten with a pin
underscore|v4|*|show to be important|!treat as unimportant|~lose a game to|~leave out by mistake
understate|v4|*|make seem less than it is|!make seem more than it is|~know what is meant by|~write down just as it is
undertake|v4|o:@idea,task,work,project,reform,study,research,review,journey,mission,effort,measure,step,operation,campaign,activity,investigation,action|begin and ^carry out|=bury the dead|!break off or ^give up|~take away from below
unleash|v4|o:@bad,@feel,@force,attack,war,wave,violence,potential,power,energy,fury,army,torrent,flood,storm,campaign|let loose with great force|=set free as a dog|!hold back by great effort|~look on from a distance
unveil|v4|o:@idea,product,statue,budget,policy,measure,model,strategy,proposal,technology,design,memorial,monument|show or ^announce for the first time|=take a cloth off the face|!keep hidden for a long time|~speak or ^write of for the last time
uproot|v4|o:@person,family,people,community,life,million,them|force to leave home|=pull out of the ground|!help to settle down|~plant in fresh soil
urge|v1|*|strongly advise|!strongly forbid|~politely thank|~secretly expect
usher|v5|f:in|mark the start of|=show to a seat|!bring the end of|~keep waiting outside
utter|v3|o:word,remark,threat,phrase,statement|say|=complete|!hold back|~hear
validate|v4|*|show to be true or sound|!show to be false or weak|~value above all others|~vote for or against
vanish|v2|*|disappear|!come into view|~stop moving|~break up
veto|v3|*|use one's power to block|!use one's power to pass|~use one's vote to elect|~use one's voice to praise
vex|v4|*|trouble or ^annoy|!please or ^delight|~teach or ^train|~travel or ^wander
vilify|v4|*|say very bad things about|!say very good things about|#verify:make sure of the facts about|~say very little about
vindicate|v4|*|show to have been right|!show to have been wrong|#indicate:point out or ^show|~get revenge for
violate|v2|*|break or ^fail to respect|!keep and ^respect fully|~use force to defend|~look at again and ^change
vow|v2|*|promise seriously|!refuse plainly|~hope quietly|~bend down low
vie|v4|*|compete|!join together|~look around|#lie:deceive
wage|v4|o:war,campaign,battle,insurgency,fight,struggle,conflict,jihad|carry on|=pay for work|!bring to an end|~report on
wane|v4|*|become weaker|!become stronger|~become public|~become costly
warrant|v5|o:attention,investigation,response,concern,action,use,punishment,mention,study,intervention,charge,arrest,further,trial|be a good reason for|=promise in writing|!make unnecessary|~be a result of
waver|v4|*|become unsure or weak|!stay firm and sure|~become loud and clear|=shake as a flame in wind
weather|v5|o:storm,crisis,recession,criticism,scandal,downturn,shock,pandemic,challenge,time,period,pressure,blow|come safely through|=be worn by wind and rain|!be ruined in the end by|~be the cause of
weaken|v1|o:@body,economy,currency,@rule,law,position,power,democracy,alliance,support,@person,growth,demand|make less strong|!make stronger|~make a week longer|~make more careful
welcome|v3|o:@idea,decision,move,news,ruling,announcement,result,change,report,agreement,release,step,deal,effort,investment,development|be pleased about|=greet at the door|!be sorry about|~be puzzled by
whip|v5|f:up & o:@feel,support,crowd,hysteria,@bad|stir up|=hit hard|!calm down|~make up
widen|v3|o:gap,investigation,lead,deficit,divide,rift,conflict,inquiry,war,probe,search ; s:gap,deficit,divide,rift,inequality,protest|make or ^become greater|=make broader as a road|!make or ^become less|~make or ^become plain
wipe|v5|f:out|destroy completely|=clean with a cloth|!build up again|~ask to be left
withdraw|v2|o:@force,support,offer,troop,application,candidacy,bid,remark,charge,request,ambassador,bill,complaint,nomination,statement,resolution,proposal,claim|take back or away|=take out of a bank|!send or ^put forward|~look or ^ask for
wither|v4|s:economy,support,industry,trade,hope,democracy,@body,relationship,program,tradition|become weak and ^fail|=dry up as a plant|!grow strong and ^last|~become clear to all
withhold|v4|*|refuse to give|!give freely|~hold up high|~ask to have
withstand|v4|*|stand up to without harm|!give way to at once|~refuse to help or give|~stand beside in support
woo|v4|*|try to win over|!try to drive away|~learn all about|~take the place of
wrest|v4|*|take by force|!give back freely|#rest:lie down|~lose by chance
wreak|v4|*|cause or ^bring about|!prevent or ^put right|#reek:smell very strongly|~look at or ^report on
wrestle|v5|p:with & !w:ring,mat,olympic,wrestler|struggle to deal|=fight by gripping|!deal with ease|~refuse to have
yield|v4|o:result,benefit,evidence,information,return,fruit,profit,clue,crop,nothing,outcome,insight,agreement,data,revenue,harvest,NUM,answer|produce|=give way|!use up|#wield:hold and ^use
yield|v4|p:to & !o:result,benefit|give way|=bear a crop|!stand firm|#wield:hold and ^use
`;

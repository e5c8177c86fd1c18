/** Adjectives (and a few adverbs) of news and opinion. */
export const adjectives = `
abject|a4|*|complete and wretched|~sudden and brief|~common and not very serious|~hidden from view
abortive|a4|m:attempt,coup,effort,bid,mission,plot,talk,uprising,revolt,raid|ending in failure|!meeting with success|~planned in secret|~causing much violence
abrupt|a3|m:end,change,departure,decision,halt,shift,exit,resignation,turn,withdrawal,move,cancellation,announcement|sudden and unexpected|=rude and unfriendly|~secret and against the law|~long and painful
absolute|a4|m:power,right,monarchy,control,authority,ruler,rule,certainty,trust,freedom,secrecy|complete, without limit|~official, on paper only|~inherited, from a parent|!shared, with others
abundant|a3|*|found in large amounts|!hard to get hold of|~of high quality|~becoming very costly
abusive|a3|*|cruel or insulting|~careless or lazy|~dishonest or false|~secret or hidden
accessible|a2|*|easy to reach or use|~safe to keep or use|~well known to everyone|~owned by the public
accidental|a1|*|not meant|!planned|~careless|~harmless
accountable|a4|*|having to answer for one's acts|~able to keep exact records|~trusted by the public|!free to act as one likes
acute|a4|m:shortage,crisis,problem,need,hunger,malnutrition,poverty,challenge,risk,concern,lack,pressure,stress,danger,embarrassment,threat|very severe|~long-lasting|~widespread|!fairly mild
adamant|a4|*|refusing to change one's mind|~slow to reach any firm decision|~willing to listen to both sides|~angry at being asked
adept|a4|*|very skilled|~very eager|!rather clumsy|~quite new
adequate|a3|*|as much as is needed|~better than was hoped|~paid for in advance|~promised but not given
adjacent|a3|*|next to something|!a long way from something|~just inside something|~high above something
adverse|a4|*|harmful or difficult|~unexpected or sudden|~lasting or permanent|#averse:unwilling or opposed
aggressive|a4|m:@idea,campaign,effort,marketing,approach,reform,action,agenda,expansion,treatment,response,advertising,growth,target,cut|forceful and determined|=likely to start a fight|~new and untested|~badly thought out
airtight|a4|m:case,argument,alibi,defence,defense,logic,deal|without any weak point|~made up in a hurry|~kept strictly secret|~hard to follow
ailing|a4|m:economy,industry,company,bank,business,system,airline,sector,party,newspaper,firm,currency|weak and in trouble|~old and known to everybody|~growing too fast|~owned by the state
alarming|a2|*|causing worry|~causing anger|~causing doubt|~causing delay
alien|a4|m:culture,concept,idea,value ; p:to|strange and unfamiliar|~harmful and dangerous|~forbidden by law|!dear and treated with care
allied|a4|m:force,country,nation,power,troop,state,government,group,army ; p:with,to|joined by agreement|~living close by|~ruled from another country|!at war with others
aloof|a4|*|keeping at a distance|~watching with great care|~sure of being right|~unable to decide
ambiguous|a4|*|open to more than one meaning|~hard for most people to accept|~expressed too strongly|~meant to deceive the reader
ambitious|a3|m:@idea,target,goal,agenda,attempt,effort,timetable,aim,reform,climate,deadline|aiming high and hard to achieve|=eager for personal success|~costing more than was once planned|~popular with most voters
ambivalent|a4|*|having mixed feelings|~having no interest|~unwilling to say anything|~strongly opposed
ample|a4|*|more than enough|~just about enough|!not nearly enough|~of the best kind
antagonistic|a4|*|hostile|~jealous|!loyal|~afraid
apathetic|a4|*|showing no interest|~showing no mercy|~full of anger|~full of doubt
apparent|a5|m:attempt,suicide,reference,effort,contradiction,success,victory,lack,heir,shift,move,failure,reason,winner,change,attack & !l:become,be,is,was,no|seeming to be so|=easy for all to see|!proved beyond doubt|~kept quite secret
appalling|a2|*|shocking and very bad|~hard to explain|~rare and hardly known|~sad but harmless
arbitrary|a4|*|based on no reason|~based on old customs|~decided by a vote|~required by the law
arable|a4|*|fit for growing crops|!too dry to farm|~used for grazing animals|~owned by farmers
archaic|a4|*|very old and out of date|~very strict and severe|~extremely hard to understand|~foreign in origin
ardent|a4|*|very eager|~long-standing|!half-hearted|~known to everybody
arduous|a4|*|long and hard|~slow but safe|~kept secret|~full of danger
assertive|a4|*|confident and forceful|~angry and violent|~honest and plain-spoken|~slow and thoughtful
astute|a4|*|clever at judging things|~lucky in the choices one makes|~slow to make decisions|~known for being honest
atrocious|a4|*|cruel or very bad|~strange or unusual|~sad or unlucky|~careless or hasty
attractive|a2|m:option,offer,market,target,price,investment,proposition,alternative,idea,rate,opportunity,destination,deal|likely to interest people|=pleasant to look at|~open for only a short time|~fair to both sides
audacious|a4|*|bold and daring|~rude and insulting|~sudden and violent|~clever and secret
austere|a4|*|plain and strict|~old and respected|!rich and splendid|~cold and cruel to others
authentic|a3|*|real, not copied|~rare, not common|~old, not modern|~whole, not partial
authoritarian|a4|*|demanding complete obedience|~supported by most people|#authoritative:known to be right and reliable|~made up mainly of army officers
authoritative|a4|*|trusted as being right|#authoritarian:demanding obedience|~approved by the state|~never before published
autonomous|a4|m:region,government,province,republic,area,state,community,territory,body,administration|governing itself|!run by another state|~rich in resources|~divided in two
averse|a4|*|opposed|~exposed|~accustomed|!attracted
backward|a4|m:country,region,economy,area,society,people|slow to develop|~thinly populated|~hard to reach|=going in reverse
baffling|a4|*|very hard to understand|~difficult to put up with|~likely to cause anger|~easy to misuse
bare|a4|m:majority,minimum,essentials,necessities|just enough and no more|~agreed beforehand|!far more than is required|~changing all the time
barren|a4|*|producing little or nothing|~distant and hard to reach|~belonging to a single family|~covered in thick forest
belated|a4|*|coming later than it should|~coming as a surprise|~coming before the right time|~given against one's will
belligerent|a4|*|eager to fight|~unsure of itself|~hard to understand|~proud of winning
benign|a4|*|causing no harm|~causing no surprise|~hard to detect|~serious but curable
bitter|a4|m:dispute,fight,battle,debate,row,rival,rivalry,division,feud,war,enemy,critic,struggle,memory,campaign,divorce,opponent,argument,conflict,experience,blow|full of anger or pain|~of the very greatest importance|~fought over a long period|~hidden from the public
blanket|a5|m:ban,coverage,policy,rule,refusal,statement,surveillance,amnesty,denial,approval,immunity,restriction,exemption,approach,order ; f:ban,coverage,policy,rule,refusal,statement,surveillance,amnesty,immunity,approval|covering every case|!limited to some cases|~lasting for a short time|~announced without warning
blatant|a4|*|open and shameless|~old and outdated|!hidden from view|~repeated many times
bleak|a4|m:future,picture,outlook,prospect,assessment,forecast,view,situation,economy,report,reality,vision,time|without hope|=cold and windy|~hard to predict|~too optimistic
blind|a4|m:faith,obedience,loyalty,trust,eye,hatred,spot,rage,ambition,belief,optimism,support & !m:spot,eye|not based on thought|~shared by everyone|~lasting a lifetime|~kept wholly to oneself
blunt|a4|m:message,warning,assessment,language,criticism,statement,speech,question,remark,answer,letter,talk,word,response,@person,speaker,term|plain and direct|~cruel and unfair|!careful and polite|~dull and boring
boisterous|a3|*|noisy and lively|~angry and violent|~large and peaceful|~loyal and brave
bold|a2|m:move,@idea,step,decision,action,claim,reform,vision,attempt,leadership,prediction,experiment|daring and confident|~costly and wasteful|~sudden and unexplained|~honest and direct
booming|a2|m:economy,market,industry,business,trade,population,city,demand,tourism,sector,export,sale,housing|growing very fast|!shrinking steadily|~badly managed|~changing its nature
bound|a5|f:to & l:be,is,are,was,were,seem,seems,almost|certain or obliged|!allowed or free|~ready or willing|~able to manage alone
brazen|a4|*|bold and without shame|~quick and skilful|~clever and well planned|~cruel and without pity
brief|a1|m:statement,visit,meeting,period,moment,ceremony,war,history,time,appearance|short|!long|~sad|~formal
brisk|a4|m:business,trade,sale,pace,growth,demand|quick and active|!slow and steady|~small but growing|~fair and honest
brittle|a4|m:ceasefire,peace,economy,state,alliance,regime,democracy,confidence,system,coalition,truce|easily broken|~recently made|~badly designed|~widely trusted
broad|a3|m:agreement,support,consensus,coalition,range,appeal,power,definition,spectrum,mandate,authority,measure,base|wide in extent|~long in duration|~firm and lasting|~strict in its terms
brutal|a2|*|very cruel|~very sudden|~very costly|~very rare
bumpy|a3|m:ride,start,transition,path,relationship,year|full of difficulties|~long and expensive|~well prepared|~full of surprises
buoyant|a5|m:economy,market,mood,demand,sale,growth,price,sector,@person|strong or cheerful|!weak or gloomy|~uncertain or nervous|~unchanged or still
burgeoning|a4|*|growing fast|~costing a lot|!slowly dying|~hardly known
calculated|a4|m:risk,move,attempt,decision,act,gamble,insult,effort,step,strategy,attack|carefully considered|~badly timed or late|!taken in great haste|~greater than expected
callous|a4|*|not caring about suffering|~not aware of any suffering|~tired after much suffering|~driven by desire for gain
candid|a4|*|open and honest|~short and polite|~harsh and critical|~kept from the public
capital|a5|m:crime,case,offence,offense,murder,charge|punishable by death|=first in importance|~hard to prove|~never admitted
capricious|a4|*|changing without reason|~cruel without limit|~greedy for ever more money|!refusing to change
casual|a5|m:worker,labour,labor,work,employment,job,contract,employee,labourer|not regular or permanent|=relaxed and informal|~poorly paid and dangerous|~outside the law
catastrophic|a2|*|causing terrible damage|~leading to some worry|~happening without warning|~unable to be explained
cautious|a2|m:approach,optimism,welcome,@person,@body,statement,response,note,tone,move,step,investor|careful to avoid risk|!ready to take risks|~aware of past mistakes|~unwilling to decide
certain|a3|m:@person,condition,circumstance,way,amount,extent,type,kind,case,level,degree,area,aspect,sense,point,number,group,age,type,individual,product,right,thing,element & !l:be,is,are,was,almost,not,make,absolutely|particular but not named|=beyond any doubt|~well known to everybody|!every single one
charged|a5|m:atmosphere,issue,debate,language,word,term,subject,topic,climate,environment,speech,meeting,question ; a:politically,emotionally,racially,highly|full of strong feeling|~very hard to understand|~agreed on by everyone|~carefully prepared
checkered|a5|m:past,history,career,record|with both good and bad parts|~hidden from most people|~without a single serious fault|~full of great success
chequered|a5|m:past,history,career,record|with both good and bad parts|~hidden from most people|~without a single serious fault|~full of great success
chilling|a4|m:message,warning,account,detail,reminder,story,video,evidence,threat,word,tale|frightening|~surprising|~convincing|~confusing
chronic|a4|m:shortage,problem,poverty,unemployment,lack,underfunding,malnutrition,crisis,instability,debt,stress,condition,disease,illness,pain,hunger,inflation,weakness|lasting a long time|~severe and painful|~felt by everyone|~difficult to notice
circumspect|a4|*|careful before acting|~respected by all|~too frightened to act|~unable to decide
civil|a3|m:unrest,conflict,strife|within one country|=polite in manner|=not of the army|~between two countries
clandestine|a4|*|done in secret|~done in haste|~against the law|~for show only
classified|a4|m:information,document,report,material,intelligence,briefing,file,memo,data,program,detail,secret|officially secret|=sorted into groups|~not yet checked|!open to everyone
clear-cut|a2|*|easy to understand|~agreed to by all sides|~reached after long talks|~too strict to be fair
close|a3|m:race,election,vote,contest,game,result,match,finish|nearly even|=near at hand|=very friendly|~soon forgotten
close|a1|m:ally,aide,tie,friend,relationship,relation,adviser,cooperation,link,partner,associate,confidant,advisor,friendship,contact|strongly connected|=a short distance away|~newly appointed|~of high rank
coarse|a4|m:language,joke,word,humour,debate,discourse,behaviour,politics|rude and vulgar|~clever and amusing|~dull and simple|~angry and loud
cogent|a4|*|clear and convincing|~urgent and pressing|~too long and full of detail|~clever but quite false
coherent|a4|*|clear and fitting together|~long and full of small detail|~brief and to the point|~firm and unchanging
cold|a2|m:reception,response,welcome,relation,relationship|unfriendly|~unexpected|~undecided|~official
collective|a2|m:action,responsibility,security,decision,effort,memory,bargaining,punishment,defence,defense,agreement,guilt,will,interest,failure|shared by a whole group|~forced on people by the state|~gathered over many years|~lasting for a short while
colossal|a2|*|very large|~very old|~very foolish|~very risky
comfortable|a5|m:lead,majority,victory,win,margin,cushion|large enough to be safe|~won by unfair means|!only just sufficient|~greater than ever before
commanding|a4|m:lead,position,victory,majority,advantage,performance|strong and hard to beat|~small but growing slowly|~gained by force|~new and unexpected
common|a3|m:ground,interest,cause,goal,enemy,good,heritage,purpose,language,value,currency,market,future,border,threat,challenge,position,humanity,policy,understanding|shared by two or more|=often seen or met|~of the lowest quality|~of great importance
compelling|a4|m:evidence,case,reason,argument,story,proof,narrative,account,claim,message|strong enough to convince|~given under pressure|!far too weak to be believed|~easy to misunderstand
competent|a2|!m:authority,court|able to do the job well|#competitive:trying to beat others|~chosen by a vote|~willing to work hard
complacent|a4|*|too pleased to see the danger|~too frightened to act|~too slow to notice any change|~too weak to resist
complementary|a4|*|adding what the other lacks|#complimentary:given free or as praise|!competing with each other|~much the same as the other
complicit|a4|*|sharing in the guilt|~aware of the danger|~sorry for the harm|!free of any part in it
comprehensive|a2|*|covering everything|#comprehensible:easy to understand|~agreed by everyone|~lasting for ever
compulsory|a2|*|required by rule|~free of charge|~useful to all|~open to all
conceivable|a4|*|possible to imagine|~likely to happen|~easy to accept|!very hard to believe
concerted|a4|*|planned together|~strong and sudden|~kept from the public|~repeated often
conclusive|a4|*|putting an end to doubt|=coming at the very end|~pointing both ways|~found by chance
concrete|a4|m:step,action,evidence,@idea,example,measure,result,detail,proof,commitment,progress,term,threat,offer,information,goal,policy|definite and real|~new and not yet tested|~small and slow|~quick and cheap
conditional|a4|*|depending on something else|~lasting for a certain time|!given without reservation|~agreed in private
confrontational|a2|*|likely to cause conflict|~extremely hard to understand|!eager to make peace|~certain to take a long time
congenial|a4|*|pleasant and friendly|~strict and formal|~clever and original|~known and respected
conscientious|a4|!m:objector|careful and hard-working|~able and very clever|~guilty about past wrongs|~religious and strict
consecutive|a2|*|following one after another|~ending the same way|~coming every second time or day|~all at the same time
consequential|a4|*|having important results|~following in time|~caused by something else|~hard to explain
considerable|a2|*|large or important|!small but useful|~sudden or short|~carefully thought out
consistent|a4|m:@idea,position,message,growth,policy,performance,support,critic,record,view,approach,pattern,result,supporter|staying the same over time|~getting better every year|~clear and easy to grasp|!changing now and again
conspicuous|a4|*|easy to notice|~hard to explain|#suspicious:not to be trusted|~worth praising
contagious|a2|m:enthusiasm,fear,idea,laugh,smile,panic,energy,optimism,confidence|spreading easily to others|~very hard to explain|~soon forgotten by everyone|~lost as soon as it comes
contemporary|a4|m:art,politics,society,world,culture,music,issue,life,history,writer,debate,@person,dance,artist,design|of the present time|#temporary:lasting a short time|!of the distant past|~of lasting value
contentious|a4|*|likely to cause argument|~likely to be popular|~new and not yet tested|~extremely hard to understand
contingent|a4|p:on,upon ; l:be,is,are,was,make|depending on something else|~leading to something else|~agreed before something else|~kept apart from something else
contradictory|a2|*|saying opposite things|~impossible to check|~given far too late|~full of anger and hatred
contrary|a4|m:view,evidence,claim,opinion,direction,belief,position ; f:to|opposite|~related|~doubtful|~superior
controversial|a1|*|causing an argument|~known only to a few|~bringing in much money|~very hard to carry out
conventional|a4|m:wisdom,view,thinking,approach,method,idea,politics,way,politician|usual and generally accepted|~old and no longer of any use|~based on written agreements|~strict and hard to follow
conventional|a5|m:weapon,force,war,warfare,arm,military,army,bomb,attack,missile|not nuclear|~not modern|~not powerful|~not hidden
convincing|a2|m:argument,evidence,case,explanation,reason,answer,proof,story|strong enough to be believed|!open to serious doubt|~long and full of details|~easy to remember
cordial|a4|*|warm and friendly|~brief and purely formal|~polite but cold|~long and useful
corrosive|a4|m:effect,influence,impact,politics,power,force,rhetoric,corruption|slowly destroying|~spreading quietly|~difficult to notice|~quickly passing
cosmetic|a5|m:change,reform,improvement,measure,step,exercise,fix,gesture|only on the surface|~expensive to carry out|!deep and lasting|~meant for the future
costly|a2|m:mistake,error,war,failure,defeat,delay,conflict,battle,lesson,victory|causing great loss|~easy to make|~hard to forgive|~small but repeated
courteous|a2|*|polite|#courageous:brave|~careful|~formal
covert|a4|*|secret|~illegal|~military|~violent
credible|a4|*|able to be believed|#creditable:worth praising|~well known to everyone|~likely to succeed
crippling|a4|m:@rule,debt,effect,sanction,blow,cost,shortage,strike,drought,poverty,attack,tax,loss,pain|very damaging|~very sudden|~very unpopular|~very common
critical|a4|m:infrastructure,moment,role,juncture,time,point,issue,stage,importance,need,component,factor,year,mass,question,part,resource,element,skill,supply,period,phase|extremely important|=finding fault|=near to death|~well known
critical|a4|p:of|disapproving|=decisive|~curious|~grateful
crude|a5|m:attempt,method,weapon,device,bomb,estimate,measure,way,form,tool|rough and simple|~cheap but reliable|~cruel and dangerous|~secret and illegal
crucial|a2|*|extremely important|~most difficult of all|~long expected|~easily forgotten
crushing|a4|m:defeat,blow,debt,victory,poverty,burden,loss,majority,disappointment|overwhelming|~unexpected|~undeserved|~soon put right
culpable|a4|*|deserving blame|~aware of danger|~sorry for one's faults|~able to pay for it
cumbersome|a4|*|hard to manage|~old and out of date|~strict and unfair|~cheap and simple
cumulative|a4|*|growing as more is added|~felt only after a delay|~counted only once|~shared out equally
curious|a5|m:case,fact,thing,mix,way,logic,decision,silence,choice,contrast,feature,paradox,twist,absence,omission|strange|=eager to know|~important|~dangerous
current|a1|m:crisis,system,law,situation,government,policy,rate,administration,climate,rule,level,president,debate,leader,conflict,trend,state|of the present time|!of an earlier time|~of great importance|~of lasting effect
cursory|a4|*|quick and not thorough|!careful and full of detail|~secret and unofficial|~rude and unfriendly
cutting|a5|m:remark,comment,criticism,joke,words & b:a,an,the,more,most,very,his,her,their,such,some|meant to hurt|~meant to amuse|~short and clear|~clever but false
cynical|a4|m:@person,voter,view,attitude,electorate ; p:about|distrusting people's motives|~hiding one's own motives|!trusting in good intentions|~tired of hearing only the truth
damning|a4|*|strongly showing guilt or fault|~based only on rumour|~kept back from the general public|!clearing someone of blame
daunting|a4|*|frighteningly hard|~dull and unrewarding|~strange but exciting|~urgent and important
deadlocked|a4|*|unable to reach a decision|~close to full agreement|~broken off in anger|~held for days behind closed doors
decisive|a4|m:victory,role,moment,factor,battle,vote,blow,intervention,influence,defeat|settling the matter|#divisive:causing disagreement|~quick and unexpected|~small but useful
deep-rooted|a4|*|firmly fixed and hard to change|~strange and hard to understand|~old but of no more importance now|~widely shared but hidden
deep-seated|a4|*|firmly fixed in place|~strange and hard to explain|~hidden and hard to prove|~recent but growing fast
defensive|a4|m:mood,tone,@person ; l:become,get,sound,feel|quick to answer criticism|!ready to admit one's mistakes|~slow to hear complaints|~eager to attack others
defiant|a4|*|openly refusing to obey|~secretly planning revenge|~sadly giving up hope|~loudly asking for help
deficient|a4|*|not having enough|~not being honest|~working too slowly|~out of date
definitive|a4|*|settling the matter for good|!open to change at a later time|~based only on rumour|~kept from the public
deft|a4|*|skilful and quick|~slow but sure|~bold and risky|~secret and unfair
delicate|a4|m:balance,negotiation,issue,situation,talk,matter,question,task,subject,ceasefire,peace,time,operation,relationship,position,moment,stage|needing great care|=pleasing to taste|~soon forgotten|~made in anger
deliberate|a2|m:attempt,act,attack,policy,decision,effort,lie,choice,strategy,targeting,provocation,attack,killing,destruction|done on purpose|~done in secret|!done without thought|~done out of anger
demanding|a2|m:job,task,role,work,schedule,course,standard & b:a,an,the,more,most,very,less,such,highly,too,physically,its,their|needing much effort|~paying very well|~full of danger|~lasting a long time
dependent|a1|p:on,upon|relying|~focused|~working|~insisting
deplorable|a4|*|very bad and deserving blame|~strange and hard to believe|~sad but beyond anybody's help|~small and soon forgotten
derelict|a4|m:building,land,site,house,factory,property,area|left empty and falling to ruin|~built in the wrong place|~under repair for a great many years|~sold for far too much
derogatory|a4|*|showing no respect|~showing much anger|~untrue but harmless|~joking and friendly
desirable|a2|*|worth having or doing|~easy to obtain or do|~needed beyond all else|~possible in theory
desolate|a4|*|empty and lonely|~wide and green|~far off and dangerous|!noisy and crowded
desperate|a3|m:attempt,bid,effort,measure,search,plea,struggle,move,fight|done with little hope left|~planned with great care|~carried out in secret|~done only for selfish reasons
detached|a4|m:view,observer,manner,tone,attitude|not personally involved|!deeply troubled|~not fully informed|~unfriendly or openly rude
deterrent|a4|m:effect,force,power,value,capability,policy,measure|meant to discourage|~meant to reassure|~meant to punish|~lasting but hidden
detrimental|a4|*|harmful|~relevant|~similar|~essential
devout|a4|*|deeply religious|~recently converted|~strict with others|~loyal to the state
dire|a4|*|very serious and bad|~clear and straightforward|~soon to be solved|~small but growing
disaffected|a4|*|no longer loyal or content|~not touched or changed|~never paid or rewarded|~less rich than they once were
discerning|a4|*|showing good judgment|~easily persuaded|~having a lot of money|~new to the subject
discreet|a4|*|careful not to attract notice|#discrete:quite separate and distinct|~slow and rather hard to follow|~friendly but formal
disenchanted|a4|*|no longer pleased or hopeful|~kept from taking any part|~eager to learn more|~unable to understand
disillusioned|a4|*|disappointed in one's beliefs|~confused by what one hears|~unwilling to state one's views|~encouraged by recent events
disingenuous|a4|*|not quite honest|~not very clever|~without any tact|~simple and trusting
dismal|a4|*|very poor or gloomy|~uncertain or unclear|~unfair or unequal|~short or hasty
disparate|a4|*|quite different in kind|#desperate:having lost hope|~only a few in number|!very much alike
disposable|a4|m:income,earnings|free to be spent|~put aside for old age|~earned without work|~taxed at a low rate
disproportionate|a4|*|too great to be fair or fitting|~felt by everyone alike|~increasing from year to year|~impossible to measure
dissident|a4|*|disagreeing with those in power|~driven out of their own country|~pretending to support the rulers|~sharing in the work of ruling
distinct|a4|m:advantage,possibility,lack,difference,sense,feeling,impression|clear and easy to notice|~new and never before tried|~slight but welcome|~false but widely held
divisive|a4|*|causing people to disagree|~boring to most people|~helping people to choose wisely|~dealt with in parts
docile|a4|*|quiet and easy to control|~slow at learning new things|~weak and often ill|~likely to attack
dogged|a4|m:determination,resistance,pursuit,persistence,effort,defence,@person,reporting|refusing to give up|~tired and weak|~cruel and unfair|~slow but careful
dogmatic|a4|*|sure that one is right|~eager to learn about others|~faithful to a leader|!open to new ideas
domestic|a3|m:policy,politics,market,product,issue,affair,economy,opinion,audience,production,law,demand,political,industry,problem,consumption,pressure,opposition,support,agenda,flight,terrorism,spending,consumer,politics,airline|within one's own country|=in the home or family|~between neighbouring states|~run by private owners
dominant|a2|*|stronger or more important|~newer or more modern|~fairer or better loved by all|~richer or better paid
dormant|a4|*|not active for now|~gone for good|~growing unseen|~kept strictly secret
draconian|a4|*|very harsh|~very old|~very complex|~very unpopular
drastic|a3|*|strong and far-reaching|~too late to make a difference|!small and hardly felt|~cheap and easily made
dubious|a4|*|open to doubt|~hard to measure|!beyond question|~of little use
dull|a4|m:pain,ache|not sharp but lasting|~sudden and severe|~caused by illness|~coming and going again
durable|a4|m:peace,solution,settlement,ceasefire,agreement,democracy,partnership,relationship,truce|likely to last|~quick to reach|~fair to both sides|~popular with all
dwindling|a3|*|becoming smaller|~getting more expensive|~hard to reach|!growing steadily
dynamic|a3|m:economy,@person,city,leadership,market,region,sector,growth,society,culture|full of energy and change|~rich but badly run|!unwilling to try new things|~hard to understand
eager|a1|*|very keen|!unwilling|~unable|~very proud
earnest|a4|*|serious and sincere|~loud and full of anger|~polite but false|~quick and secret
eclectic|a4|*|taken from many places|!limited to one style|~chosen at random|~modern and very expensive
edgy|a4|m:market,investor,mood,@person,atmosphere,public|nervous|~lively|~bored|~angry
egregious|a4|*|shockingly bad|~seldom seen|~easily forgiven|~widely known
elaborate|a4|m:@idea,plan,hoax,system,ceremony,network,process,preparation,scheme,ritual,plot,design,ruse,display,set,dance,joke|with many detailed parts|~worked out in a hurry|~bought at great cost|~kept secret from the public
elderly|a1|*|rather old|!rather young|~rather poor|~rather wise
elected|a1|m:official|chosen by vote|~paid by the state|~trained in law|~named by a leader
elite|a2|m:force,unit,school,university,troop,athlete,group,club,college,institution,sport,squad|of the highest quality|~of the newest kind|~of uncertain quality|~of the largest size
eloquent|a4|*|expressing things powerfully|~remembering things exactly|~speaking too long|~saying things politely
elusive|a4|*|hard to find or achieve|~pleasant to look at|#exclusive:kept for a few people|~fairly easy to lose again
embattled|a4|*|attacked from many sides|~ready to start a fight|~praised by former enemies|~close to winning
emerging|a4|m:market,economy,power,country,nation,threat,technology,disease,field,artist|newly growing in importance|!slowly falling behind|~in need of outside help|~well known for many years
eminent|a4|*|famous and respected|~rich and powerful|~young and full of promise|~old and retired
empirical|a4|*|based on observation|!drawn from theory alone|~accepted for many years|~hard to dispute
empty|a4|m:promise,threat,gesture,rhetoric,word,words,slogan,talk,phrase,victory,symbol,ritual|without real meaning|=with nobody inside|~made in secret|~too good to last
endemic|a4|*|always present in a place|~brought in from outside|~spreading across borders|~soon to be wiped out
enduring|a4|*|lasting for a long time|~felt by everyone|~needed only now and then|~painful to remember
enlightened|a4|m:@idea,policy,view,attitude,leader,leadership,self-interest,approach,age,ruler,society|wise and free from prejudice|~rich and without any old debts|~strict but fair to all|~secret and hard to judge
enviable|a4|*|such as others would like|~such as few would believe|~hard to keep up|~open to criticism
ephemeral|a4|*|lasting a short time|~worth very little|~known only to a few|~impossible to prove
equitable|a4|*|fair to all|~open to all|~paid by all|~good for trade
erratic|a4|*|not to be relied on|~full of small mistakes|~slow and careful|~dangerous to others
erroneous|a4|*|mistaken|~outdated|~harmful|~unproved
established|a2|m:party,order,politician,company,church,practice,rule,brand,business,media,procedure,principle,democracy,player,fact,tradition,industry|settled and accepted|!new and untried|~old and useless|~rich and powerful
evasive|a4|*|trying not to answer|~slow to understand|~unfriendly and rude|~quick to take offence
exacting|a4|*|demanding great care|~known for being correct|~too easily met|~set down in writing
excessive|a2|*|more than is reasonable|~about the same as usual|!less than is needed|~not allowed by law
exclusive|a3|m:interview,club,right,access,school,deal,use,jurisdiction,domain,licence,control|shared with few or no others|~lasting for a long time to come|~paid for by the public|~found only after a search
exemplary|a4|!m:punishment,damage,sentence|good enough to be copied|~better than before|~easy to understand|~strange and worth noting
exhaustive|a4|*|complete and thorough|~long and very tiring|~short but useful|~secret and private
exorbitant|a4|*|much too high|~hard to work out|~kept secret|~fixed by law
expansive|a4|m:view,definition,power,interpretation,vision,policy,role,reading,agenda,system|covering a wide range|#expensive:costing a lot|~clear, exact and easy|~hard to defend
expedient|a4|*|useful but perhaps wrong|~quick but not safe|~right but not popular|~lawful but unfair to some
explicit|a3|!l:sexually,sexual|stated clearly|!hinted at only|~said in great anger|#illicit:forbidden by law
explosive|a4|m:issue,situation,report,allegation,claim,revelation,mix,testimony,topic,combination,news|likely to cause great anger|~impossible to prove|~kept hidden for a long time|~too late to matter
extensive|a2|*|large in area or size|~costly to carry out|~lasting a very long time|~carefully planned
extravagant|a4|*|far more than is reasonable|~rare and hard to obtain|~bold and quite new in its ideas|~cheap and badly made
exuberant|a4|*|full of energy and joy|~loud and quarrelsome|~tired but happy|~calm and confident
facile|a4|*|too simple to be of value|~hard to understand|~clever enough to convince|~intended to flatter
failing|a2|m:school,state,health,economy,system,company,bank,business,infrastructure & b:a,an,the,its,their,our,his,her,two,many,some,several|not working well|~about to begin|~far too expensive|~badly needed
faint|a4|m:hope,chance,praise,sign,possibility,voice,echo,interest,idea|very slight|~quite false|~growing|~short-lived
fair|a2|m:share,trial,election,deal,trade,treatment,game,hearing,vote,competition,process,criticism|just and reasonable|~large and freely given|~open to the public|~well organised
faltering|a4|*|losing strength|~changing direction|!gaining speed|~badly planned
far-fetched|a4|*|hard to believe|~worth repeating|~hard to understand|~out of date
far-reaching|a2|*|having wide effects|~taking a long time|~coming from abroad|~extremely hard to carry out
fatal|a3|m:mistake,error,flaw,blow,weakness|leading to ruin or failure|~easily seen and avoided|~impossible to explain|~small but repeated many times
feasible|a4|*|possible to carry out|~easy to see the use of|~well worth trying|~certain to succeed
feeble|a2|*|weak|~late|~false|~secret
ferocious|a4|*|fierce and violent|~long and pointless|~false and cunning|~loud but harmless
fertile|a4|m:ground,imagination,mind,territory,field,source & !w:soil,crop,farm,farmer|likely to produce a lot|~hard to understand|~open to dispute|~little used until now
fervent|a4|*|showing strong feeling|~showing good judgment|~kept up for many years|~kept to oneself
fickle|a4|*|often changing|~hard to please|~easily fooled|~slow to take action
fiery|a4|m:speech,rhetoric,debate,temper,critic,@person,language,sermon,exchange,tone,protest|full of strong feeling|~long and boring|~short and to the point|~clever and amusing
fine|a5|m:line,balance,detail,print,distinction,point,tuning & m:line,distinction,print,point,detail,balance|very thin or small|=of high quality|=good enough|~hard to see
firm|a3|m:commitment,stance,belief,stand,action,supporter,hand,response,support,date,decision,evidence,leadership,grip,position,line,promise,policy,conviction,foundation,control|strong and unlikely to change|~fair and easy for all to accept|~new and not yet tested|~early and perhaps hasty
fixed|a2|m:price,rate,term,date,income,period,amount,sum,cost,idea,limit,mortgage|set and not changing|=arranged by cheating|~higher than usual|~not made public
flagrant|a4|*|open and shameless|~often repeated|~small, though harmful|!hidden from view
flagging|a4|m:economy,@feel,support,campaign,growth,demand,sale,morale,fortune,industry,career|becoming weaker|~badly managed|!growing once again|~hard to measure
flat|a4|m:sale,growth,market,economy,spending,wage,price,demand,earnings,income,revenue|not rising or falling|~lower than ever before|!climbing steeply|~hard to predict
flawed|a2|*|having faults|~out of date|~not yet complete|~kept secret
fledgling|a4|*|new and without experience|~small and unable to grow any more|~weak after many years|~under foreign control
fleeting|a4|*|lasting only a moment|~coming too late|~hard to explain fully|~often repeated
flimsy|a4|m:excuse,evidence,pretext,argument,case,claim,ground,grounds|weak, hard to believe|~clever but not honest|~long and boring|~newly discovered
flourishing|a2|*|doing very well|!starting to fail|~changing slowly|~kept alive by aid
fluid|a5|m:situation,market,process,boundary,identity,border,dynamics,position,state|likely to change|~hard to understand|~calm and peaceful|~close to an end
foregone|a4|m:conclusion|known before it happens|~reached after long talks|~wanted by nearly everyone|~open to some doubt
foreseeable|a2|m:future|near enough to predict|~too far off to imagine|~better than the present|~planned in every detail
formal|a3|m:complaint,charge,request,apology,announcement,agreement,recognition,offer,statement,inquiry,investigation,vote|made or done officially|=stiff and unfriendly in tone|~given in private|~late but quite sincere
formidable|a4|*|causing fear or respect|~well known to all|~growing all the time|~extremely hard to understand
forthcoming|a4|m:election,book,visit,referendum,film,meeting,summit,budget,season,report,album,vote,trial|due to happen soon|~put off for some time|~much talked about|~recently finished
forthright|a4|*|plain and direct|~brave and loyal|~careful and polite|~right and just
fragile|a2|m:peace,ceasefire,economy,truce,state,democracy,recovery,coalition,government,health,alliance,ecosystem,agreement,situation,confidence,institution,calm,system,country,balance,progress,ego|easily damaged or broken|~slow to take shape|~secretly agreed|~strong for the time being
frail|a2|*|physically weak|~easily angered|~short of money|~slightly confused
frank|a3|m:discussion,talk,exchange,assessment,conversation,admission,interview,debate,advice,@person,account|open and honest|~long and dull|~rude and unkind|~secret and informal
fraught|a4|p:with & !b:a|filled|~familiar|~finished|~connected
fraught|a4|m:relationship,relation,process,time,issue,negotiation,history,situation,debate,moment,question & !p:with|causing worry and tension|~long and very expensive|~known to very few|~friendly on the surface
frenzied|a4|*|wild and excited|~slow and uncertain|~planned in secret|~quick and successful
fresh|a3|m:election,talk,evidence,start,round,charge,wave,approach,violence,effort,attack,allegation,idea,perspective,sanction,fighting,fear,protest,attempt,hope,crisis,inquiry,concern,clash,call,look,doubt,push,impetus,controversy|new or further|=not yet spoiled|~long awaited|~secret or private
frigid|a4|m:relation,relationship,tie,reception,response|very unfriendly|~recently improved|~formal but polite|~hardly known
fringe|a4|m:group,party,movement,element,candidate,politician,view,belief,figure|outside what most people accept|~popular with the young|~near the border of the country|!close to those who hold the power
frivolous|a4|*|not serious or important|~not quite legal or fair|~costly and slow|~brought by the public
frosty|a3|m:relation,relationship,reception,exchange,meeting,atmosphere,response,tie|cold and unfriendly|~short and secret|~polite and formal|~tense but very useful
fruitful|a2|m:talk,meeting,discussion,relationship,cooperation,dialogue,partnership,visit,collaboration,career|bringing good results|~lasting a long time|~held in secret|~friendly but useless
fruitless|a2|*|bringing no result|~badly planned|~costing far too much|~long and tiring
full-blown|a4|*|fully developed|!just beginning|~highly unusual|~well hidden
full-fledged|a4|*|complete, fully developed|~only for a limited time|~created very recently|~recognised by other countries
fundamental|a2|*|basic and important|!slight and gradual|~new and untested|~lasting and popular
futile|a4|*|bound to fail|~full of anger|~quickly over|~costly but useful
galloping|a5|m:inflation,growth,cost,debt|rising very fast|~lasting for years|!under control|~hard to measure
generous|a3|m:offer,benefit,subsidy,pension,aid,salary,package,welfare,tax,term,support,gift,pay,majority|larger than usual|~well deserved|!lower than before|~given too late
genial|a4|*|friendly and cheerful|~clever but rather unkind|~strict but fair|~proud and noisy
genuine|a2|*|real|~rare|~great|~recent
glaring|a4|m:error,omission,example,contradiction,failure,mistake,problem,weakness,gap,absence,inequality,flaw,difference,injustice|so bad that it is easily seen|!so small that few notice it|~made again and again|~hard to put right
gloomy|a2|m:outlook,forecast,picture,prediction,prospect,mood,economic,assessment,view|giving little hope|~hard to prove|!too optimistic|~based on guesses only
golden|a5|m:age,era,opportunity,chance|excellent|~peaceful|~imagined|~final
good-faith|a4|*|honest and sincere|~formal and legal|~friendly but useless|~religious in nature
graphic|a4|m:detail,image,video,account,description,content,picture,footage,scene,photo,evidence,testimony,novel & !m:novel|clear and shocking|=drawn or printed by hand|~brief and incomplete|~false but convincing
grave|a4|m:concern,danger,threat,mistake,situation,crisis,consequence,risk,doubt,error,condition,violation,breach,problem,matter,charge,crime,abuse,fear,challenge,injustice,state,harm,responsibility|very serious|~very sudden|~long-lasting|~still hidden
green|a3|m:energy,policy,technology,economy,deal,group,party,investment,tax,agenda,movement,job,campaigner,industry,growth,power,revolution,credentials,transition & !m:party|meant to protect the environment|~based on very little experience|~paid for by the government|~designed for the young
grim|a2|m:reality,picture,news,warning,toll,future,prospect,reminder,outlook,milestone,task,discovery,economic,situation,fate,statistics,assessment,forecast,condition,record,truth,prediction,report|serious and unpleasant|~hard to explain|~surprising but helpful|~slow to change
groundbreaking|a3|*|new and important|~long and costly|~against the law|~widely criticised
groundless|a4|*|without any reason|~hard to get rid of|~based on old facts|~spread by enemies
growing|a1|m:concern,number,pressure,demand,threat,evidence,problem,fear,economy,support,anger,opposition,influence,sense,population,crisis,movement,risk,body,gap,tension,unrest,need,public,consensus,resentment,frustration,awareness,popularity,market,interest|becoming greater|~becoming clear|~long-lasting|!becoming less
grudging|a4|*|given unwillingly|~given too early|~hidden from the public|~well deserved
gruelling|a3|*|very tiring|~very costly|~very boring|~very risky
grueling|a3|*|very tiring|~very costly|~very boring|~very risky
guarded|a5|m:optimism,response,welcome,answer,comment,statement,reaction,language,approach|careful not to say too much|!full of strong support|~given against one's will|~repeated in public
gullible|a4|*|easily deceived|~quick to get angry|~eager to help|~poorly educated
handsome|a5|m:profit,reward,return,sum,majority,salary,fee,victory,dividend,lead|large|=good-looking|~fair|~steady
handy|a2|m:tool,way,guide,excuse|useful|~small|~clever|~cheap
hapless|a4|*|unlucky|~careless|~dishonest|~friendless
hard|a4|m:evidence,fact,data,proof,information,news,number|definite and reliable|=difficult to understand|=severe and unfriendly|~long kept secret
hard-line|a4|*|strict, refusing to compromise|~popular with ordinary people|~new and little known|!ready to make peace
hard-won|a4|*|gained only after great effort|~lost in the end by accident|~all too easily taken away|~wanted by only a few people
harrowing|a4|*|very upsetting|~very surprising|~very detailed|~rather dull
harsh|a2|m:criticism,condition,sentence,reality,punishment,treatment,measure,@rule,rhetoric,winter,word,penalty,crackdown,environment,term,critic,life,climate,language,truth,lesson,interrogation|severe or unkind|~hasty or careless|~false or unproved|~brief or sudden
hasty|a2|*|done too quickly|~done in secret|~done too often|~done unfairly
hazardous|a2|*|dangerous|~illegal|~unknown|~expensive
headlong|a5|m:rush,dash,pursuit,flight,retreat|hasty and reckless|!slow and unwilling|~secret and shameful|~proud and stubborn
healthy|a3|m:democracy,debate,competition,skepticism,scepticism,respect,relationship|good and useful|~rare and strange|~weak and declining|~loud and angry
heated|a3|m:debate,argument,exchange,discussion,row,rhetoric,dispute,meeting,campaign,conversation,controversy|full of angry feeling|~long and complicated|~held in secret|~friendly and informal
heavy|a2|m:fighting,casualty,loss,fine,cost,blow,criticism,price,pressure,responsibility,toll,burden,use,reliance,investment,defeat,traffic,tax,penalty,damage,losses,casualties,presence,shelling,workload,debt|great in amount or force|~hard to measure or predict|~lasting for a long time|~unfairly shared
heinous|a4|*|extremely wicked|~extremely rare|~carefully planned|~long forgotten
heterogeneous|a4|*|made up of different kinds|!much alike in every way|~large and hard to count|~open to many sorts of people
high-profile|a4|*|attracting much attention|~costing a great deal|~held at the highest level|!kept from the public
historic|a3|m:decision,day,moment,deal,vote,visit,agreement,victory,opportunity,election,meeting,summit,achievement,event,step,win,change,low,high,chance,ruling,mistake|very important in history|#historical:of the distant past|~expected for years|~agreed by nearly everyone
hollow|a5|m:victory,promise,claim,word,words,threat,rhetoric,gesture,argument ; b:ring,sound,rang|without real value or meaning|~made in a loud voice|~won by unfair means|~repeated many times before
hostile|a2|*|very unfriendly|~very strange|~deeply divided|~badly informed
hot|a5|m:issue,topic,property,favourite,favorite,commodity|much talked of or wanted|~likely to cause great harm|~new and unknown|~hard to agree on
humane|a4|*|kind and caring|~cheap and simple|~strict but fair|~modern and efficient
humble|a3|m:beginning,background,origin,home,family,roots,circumstance,beginnings,origins|poor and simple|=modest, not proud|~sad and lonely|~strange and foreign
iconic|a3|*|famous as a symbol|~very old and valuable|~nearly ruined|~religious in origin
idle|a4|m:threat,talk,speculation,curiosity,promise,boast|without serious purpose|~repeated again and again|~known to nobody else|~said in a fit of anger
idle|a4|m:factory,worker,plant,machine,land,capacity,hand,money,youth ; l:sit,stand,lie,lay,sat,stood|not in use or at work|=too lazy to do much|~kept out of sight|~badly out of date
illicit|a4|*|not allowed by law|~hidden from view|~very profitable|~bad for one's health
illustrious|a4|*|famous and admired|~long and varied|~short but busy|~old and very wealthy
imminent|a4|*|about to happen|!already over|#eminent:very important|~likely to do harm
immaterial|a4|*|of no importance|~not yet proved|~very hard to measure|!of great value
immense|a2|*|very great|~very sudden|~very old|~very costly
impartial|a4|*|not favouring either side|~unsure which side is right|!hostile to both sides|~chosen by one of the sides
impassioned|a4|*|full of strong feeling|~carefully prepared|~short and simple|!calm and well reasoned
impeccable|a4|*|without any fault|~open to doubt|~widely known|~better than before
impending|a4|*|about to happen|~hard to explain|~not very likely|!recently over
imperative|a4|*|absolutely necessary|~practically impossible|~generally agreed|~right and fair
impervious|a4|*|resistant|~accustomed|!sensitive|~hostile
implausible|a4|*|hard to believe|~hard to carry out|~hard to explain|~unpleasant to hear
implicit|a4|m:threat,message,criticism,bias,assumption,support,promise,recognition,approval,admission|suggested but not stated|!put in so many words|#illicit:forbidden by law|~forgotten for a long time
impotent|a4|*|without power|~without pity|~without support|~without blame
impoverished|a2|*|very poor|~far away|~badly run|~war-torn
impulsive|a4|*|acting without thinking|~moved only by anger|~slow to make up one's mind|~unable to act at all
inadequate|a2|*|not good enough|~not fair to all|~not legal|~out of date
inadvertent|a4|*|not done on purpose|~done in great haste|~against the law|~made known too late
inalienable|a4|*|that cannot be taken away|~that is written into law|~that few people enjoy|~that cannot be put into words
inaugural|a4|m:address,speech,meeting,flight,ceremony,season,edition,match,lecture,summit,game,award|first of its kind or term|!given at the very end|~attended by heads of state|~open to the public
inclusive|a3|*|open to all kinds of people|~agreed by most people|~cheap and simple to use|!kept for a few wealthy people
incompatible|a4|*|unable to exist together|~unable to be compared|~extremely hard to tell apart|!closely connected
inconceivable|a4|*|impossible to imagine|~unlikely to succeed|~extremely hard to forgive|!easy to foresee
incongruous|a4|*|out of place|~out of date|~quite useless|~hard to find
incremental|a4|*|happening in small steps|~larger than was planned|!happening all at once|~happening in secret
incumbent|a4|m:@person,president,government,party,governor,mayor,prime|now holding office|~standing for the first time|!not yet in office|~about to leave office
indefinite|a3|m:strike,period,detention,delay,ban,suspension,ceasefire,closure,time,curfew|with no fixed end|~with no clear reason|~with no warning|~with no public support
indifferent|a4|*|not caring|~undecided|~unaware|~hostile
indigenous|a4|*|native to a place|~living by farming|~poor and in need|~far from any city
indignant|a4|*|angry at something unfair|~afraid of being blamed|~ashamed of a mistake|~proud of one's own actions
indiscriminate|a4|*|without care for who or what is hit|!aimed at one group of people|~far stronger than was needed|~kept up for a very long time
indispensable|a4|*|absolutely necessary|~far too expensive|~hard to get rid of|!helpful only at times
inept|a4|*|without skill|~without shame|~far too slow|~dishonest
inevitable|a2|*|certain to happen|~expected for years|~deeply regretted|~hard to explain
inexorable|a4|*|impossible to stop|~extremely hard to explain|~slow and uneven|~easy to predict
infamous|a4|*|well known for being bad|~known only to a few|!famous and much admired|~forgotten a long time ago
infinite|a2|*|without end|~very useful|~hard to count|~growing
inflammatory|a4|m:rhetoric,speech,language,remark,comment,statement,word,tweet,post,article,message|meant to make people angry|~meant to deceive the public|~too weak to persuade|~full of false praise
inflated|a4|m:price,claim,figure,value,cost,grade,number,bill,expectation|higher than it should be|!lower than before|~changed again and again|~hidden from the public
influential|a2|*|having power over others|~known for being wise|~elected by the public|~having plenty of spare money
ingenious|a4|*|clever and inventive|#ingenuous:simple and trusting|~risky and expensive|~secret and dishonest
ingrained|a4|*|deep and hard to change|~only recently learned|~kept secret for years|~shared by only a few people
inherent|a4|*|being a natural part|!added from outside|~likely to cause harm|#inherited:passed on by parents
inhospitable|a4|*|hard to live in|~hard to find|~rich but unsafe|~owned by nobody
inimical|a4|*|harmful|~similar|~necessary|~unknown
innate|a4|*|there from birth|!learned with age|~of no real value|~hard to notice
innocuous|a4|*|harmless|~puzzling|~insulting|~false
innovative|a2|*|new and original|~quick and cheap|~simple and safe|~local and small
inordinate|a4|*|far more than is usual|~about what was expected|!far less than is needed|~badly divided up
insatiable|a4|*|never satisfied|~never explained|~easily angered|~held in secret
insidious|a4|*|harmful in a hidden way|!open and violent|~slow but quite harmless|~hard to put a price on
instrumental|a4|p:in|very helpful|~less successful|~not involved|~too slow
insular|a4|*|not interested in the outside world|~feared by neighbouring peoples|!open to foreign influence|~living far from any city or town
insurgent|a4|*|rising against those in power|!loyal to the government|~sent in from another country|~fighting mainly for money
insurmountable|a4|*|impossible to overcome|~unknown to most people|~costly but useful|~difficult to foresee
intact|a4|*|whole and undamaged|~kept out of reach|~hidden from view|~back in the right place
intangible|a4|*|hard to touch or measure|~fairly easy to lose or forget|~costly to buy or keep|~shared by everybody
integral|a4|*|needed to make the whole|~added at a later time|~small but quite noticeable|!divided from the rest
intelligible|a4|*|able to be understood|~showing a quick mind|~true but incomplete|~well worth reading twice
intense|a1|m:pressure,fighting,debate,competition,heat,negotiation,scrutiny,@feel,pain,interest,talk,battle,lobbying,criticism,campaign,speculation|very strong|~very recent|~rather unusual|~long-lasting
intent|a5|p:on,upon|determined|~dependent|~hesitant|~hopeful
intermittent|a4|*|stopping and starting again|!going on without a stop|~growing slowly weaker|~coming quickly to an end
intolerable|a2|*|too bad to be borne|#intolerant:unwilling to accept others|~hard to believe|~common but unfair
intractable|a4|*|very hard to solve|~hard to find|~of little importance|~long forgotten
intransigent|a4|*|refusing to compromise|~unable to decide|~lasting a short time|!willing to make peace
intricate|a4|*|with many small parts|~strange and foreign|~costly but of no use|~kept strictly secret
intrinsic|a4|*|belonging to its nature|!added from outside|~hard to make out|~of interest to only a few
intriguing|a2|*|very interesting|~very secret|~rather odd|~very hard to prove
intrusive|a4|*|going where it is not wanted|~given where it is needed|~costing more than it should|~asking for too little
invaluable|a5|*|extremely useful|~of no use at all|~not for sale|~hard to explain
inventive|a2|*|good at finding new ways|~good at hiding the truth|~quick to learn from others|!slow to accept any change
invasive|a4|m:species,plant,weed,pest,insect|spreading harmfully|~dying out slowly|~hard to recognise|!native to a place
inviolable|a4|*|never to be broken|~hard to understand|!easy to change|~not written down
ironclad|a5|m:commitment,guarantee,rule,promise,evidence,contract,case,agreement,alibi,support|impossible to break|~written in secret|!easy to get out of|~made under pressure
irreparable|a4|*|that cannot be put right|!that can soon be mended|~that cannot be foreseen|~that nobody will notice
irreversible|a4|*|that cannot be undone|~that cannot be explained|~that comes too late|~that happens slowly
irrevocable|a4|*|that cannot be taken back|~that nobody really wanted|~that was made in secret|~that is difficult to explain
jubilant|a3|*|full of joy over success|~calm in spite of danger|~proud but quite exhausted|!angry over a defeat
judicious|a4|*|showing good judgment|#judicial:allowed by a court|~strict but fair|~showing no mercy at all
just|a5|m:war,cause,peace,society,settlement,punishment,solution,reward,law,world,order,compensation,transition|fair and right|~strict and exact|~long and costly|~quick and final
keen|a4|m:interest,sense,eye,awareness,competition,observer,mind,understanding|strong or sharp|!weak or passing|~kind and gentle|~secret or hidden
key|a1|m:issue,role,figure,part,player,factor,question,element,ally,point,state,witness,vote,reason,demand,city,aide,area,challenge,position,decision,date,measure,town,test,provision,moment|most important|~most recent|~most secret|~most difficult
knee-jerk|a4|*|done without thinking|!done after long thought|~meant to hurt somebody|~copied from other people
lacklustre|a4|*|dull and without energy|~hasty and careless|~poor and short of money|~better than expected
lackluster|a4|*|dull and without energy|~hasty and careless|~poor and short of money|~better than expected
lame|a5|m:excuse,duck,attempt,joke & !m:duck|not convincing|~clever and amusing|~cruel and unfair|~old and familiar
landmark|a5|m:@rule,decision,case,deal,agreement,study,report,legislation,ruling,judgment,trial,law,settlement,speech,event,vote,victory,judgement,verdict,research ; f:ruling,decision,case,deal,agreement,study,report,legislation,judgment,law,settlement,trial|important as a turning point|~about the ownership of land|~widely criticised at home|~expected for many years
landslide|a3|m:victory,win,election,majority ; f:victory,win,election,majority|by a huge margin|!by a few votes|~without opponents|~by unfair means
lasting|a2|*|continuing for a long time|~delayed again and again|~coming at the very end|~felt only at first
latent|a4|*|present but not yet seen|!plain for all to see|~growing weaker|~coming much too late
lavish|a4|*|rich and costly|~large and empty|~tasteful and simple|~noisy and crowded
lax|a4|*|not strict enough|!unfairly severe|~out of date|~badly written
lean|a5|m:year,time,period,season,years,times|with little to spend|~with many quarrels|~with much hard work|!with great success
legitimate|a4|m:concern,government,right,interest,question,reason,claim,president,business,grievance,demand,authority,aim,target,use,need,election,leader,purpose,aspiration,defense,point,source|lawful or reasonable|~common or usual|~serious or urgent|~private or secret
lenient|a4|*|not severe|~not honest|~not equal|~too long
lethal|a2|*|able to kill|~hard to find|~against the law|~widely used
liable|a4|p:to,for|likely or bound|~willing or ready|~able or well suited|~sorry or ashamed
liberal|a4|m:use,dose,helping,interpretation,supply,amount|generous or not strict|=favouring reform|~honest or exact|~careful or cautious
light|a4|m:sentence,punishment,fine,casualty,traffic,rain,trading|not severe or great|=bright, not dark|~not legal or fair|~not expected
listless|a4|*|without energy|~unable to find a job|~full of strange ideas|~easily made angry
lofty|a4|m:goal,ideal,ambition,rhetoric,aim,promise,principle,words,vision,talk|noble and high-minded|~proud and rude|~modest and realistic|~old and forgotten
long-standing|a2|*|existing for a long time|~likely to last for ever|~delayed for many years|~known to everybody
long-term|a1|*|lasting far into the future|~agreed on by people long ago|!lasting only a short while|~put off again and again
loose|a4|m:coalition,alliance,network,federation,association,monetary,regulation,control,interpretation,translation,term,talk,confederation|not strict or close|~newly formed|~large and powerful|~easily lost
lopsided|a4|*|very uneven|~very close|~very short|~very rough
low-key|a4|*|quiet, not attracting notice|~cheap and of poor quality|!held with great ceremony|~badly organised from the start
lucid|a4|*|clear and easy to follow|~short but rather interesting|~calm and friendly|~full of strange detail
lucrative|a4|*|bringing in much money|!costing far too much|~open to criticism|~hard to obtain
ludicrous|a3|*|so foolish as to be laughable|~so cruel as to be hated|~so rare as to be hardly believed|~clever but rather unfair
lukewarm|a5|m:support,response,reception,reaction,welcome,endorsement,enthusiasm,review|showing little enthusiasm|~full of sudden anger|~surprising in its warmth|~given in private
lurid|a4|*|deliberately shocking|#lucid:easy to follow|~extremely hard to prove|~rather dull and long
makeshift|a3|*|put together for a short time|~moved from one place to another|!built to last for years|~made by unskilled hands
malicious|a4|*|meant to do harm|~sent by mistake|~done for money|~based on guesswork
mandatory|a2|*|required by law or rule|~paid for by the state|~strongly advised|!left to free choice
manifest|a5|m:destiny,failure,injustice,error,interest,need & !m:destiny|plain to see|!well hidden|~hard to bear|~long-lasting
marginal|a4|m:effect,impact,improvement,role,difference,increase,change,gain,party,benefit,rise,figure,group,issue,importance|small and not important|~felt only after a delay|!lasting and deep|~unfairly shared
marked|a5|m:increase,contrast,improvement,decline,difference,change,shift,rise,drop,departure,effect,tendency,deterioration,reduction,impact|easy to notice|~slow and steady|~long expected|~small but useful
massive|a1|m:@amount,attack,protest,damage,increase,effort,scale,explosion,problem,cut,majority,crowd,investment,debt,impact,failure,blow,wave,rise|very large|~very late|~very rare|~very costly
material|a5|m:fact,change,difference,breach,impact|important|=physical|~secret|~recent
measured|a5|m:response,tone,approach,language,statement,step,words,pace,reply,way|careful and calm|~short and rude|!quick and angry|=exact in number
meagre|a4|*|very small|~unfair|~regular|~temporary
meager|a4|*|very small|~unfair|~regular|~temporary
mere|a4|*|no more than|~a little under|!far beyond|~in addition to
meticulous|a4|*|very careful about detail|~slow and rather unwilling|!quick but careless|~strict with others
mild|a2|m:recession,criticism,symptom,winter,case,rebuke,form,reaction,term,illness,protest|not severe|~very common|~rather rare|~hard to notice
militant|a4|m:group,organization,organisation,@person,union,attack,movement,activist,wing,islamist|ready to use force|!opposed to fighting|~popular with workers|~loyal to the state
minute|a5|m:amount,quantity,particle,fraction,trace,difference,change & !b:last,per,NUM|very small|~very clear|~very useful|~very recent
misguided|a4|*|based on wrong ideas|~meant to deceive|~led by bad people|~done at the wrong time
misleading|a2|*|giving a wrong idea|~hard to understand|~far too detailed|~meant as a joke
mixed|a3|m:feeling,reaction,message,signal,result,record,review,response,success,picture,bag,reception,emotion,blessing,evidence,fortune,reviews,view|both good and bad|~hard to understand|~mostly favourable|~late in coming
mobile|a2|m:clinic,force,population,workforce,library,unit,hospital|able to move easily|~small and cheap|~newly built|~open to everyone
moderate|a3|m:@person,party,politician,republican,democrat,islamist,voter,cleric,muslim,group,voice,wing,candidate,rebel,leader,opposition|not extreme in opinions|~not yet decided|~modern in all opinions|!holding strong views
modest|a3|m:growth,increase,gain,@idea,improvement,rise,progress,reform,success,change,sum,cut,effect,home,income,recovery,step,fee,reduction,impact,goal,house,decline,salary|not large|=not boastful|~not fair|~not certain
momentous|a4|*|of great importance|~of short duration|~with mixed results|~taken much too late
monolithic|a4|*|all of one piece, unchanging|~large but deeply divided|~ruled by one person|~very old and respected
monumental|a4|m:task,mistake,challenge,effort,failure,decision,achievement,error,change,work,shift|very great|~very old|!hardly noticed|~much admired
moot|a4|m:question,issue,case ; l:render,become,make|no longer worth deciding|!in need of a decision|~extremely hard to understand|~agreed on by both sides
moribund|a4|*|close to death or standstill|~recently brought back to life|~kept going by large sums|!growing out of control
mounting|a2|*|growing steadily|!soon to stop|~hard to explain|~shared by many
multifaceted|a3|*|having many sides|~known to many people|~very costly|~lasting for years
mundane|a4|*|ordinary and dull|~difficult and tiring|~unpleasant but needed|~secret and private
murky|a5|m:world,business,past,deal,politics,affair,situation,origin,question,area,finance,dealings|unclear, perhaps dishonest|~rich and very powerful|~old and forgotten for years|~risky but exciting
muted|a5|m:response,reaction,criticism,celebration,applause,growth,welcome,tone,demand,praise,inflation|weak or quiet|~mixed or unsure|~slow or late|~angry or bitter
mutual|a2|!m:fund|felt or done by both sides|!felt by only one of them|~known to only a few people|~long-lasting and deep
naive|a2|*|too simple and trusting|~clever but dishonest|~too proud to ask for help|~old and out of date
naked|a5|m:aggression,ambition,greed,power,racism,truth,self-interest,partisanship,attempt,hatred|open and not hidden|~cruel and pointless|~driven by fear|!carefully disguised
narrow|a3|m:majority,victory,defeat,margin,lead,win,escape,vote|small, only just enough|=not wide from side to side|=limited in outlook|~easily explained
narrow|a4|m:interest,view,definition,focus,sense,ruling,agenda,nationalism,interpretation,scope,range,question|limited in range|=not wide across|=only just enough|~open to dispute
nascent|a4|*|only just beginning|!near to its end|~well known for years|~weak but very old
nebulous|a4|*|not clear|~not likely|~far away|~very old
negligent|a4|*|failing to take proper care|~breaking the law on purpose|~refusing to take part|~unable to pay for damage
negligible|a4|*|too small to matter|~hard to measure|~slow to appear|#negligent:due to lack of care
neutral|a2|m:country,party,position,stance,ground,observer,state,side,venue,stand,territory,mediator,term,language|supporting neither side|~hostile to both sides|~friendly to both sides|!ready to join a side
nimble|a4|m:company,business,economy,@body,@person,competitor,firm,government|quick to change|~small and cheap|~clever but weak|~slow but safe
nominal|a4|m:leader,control,head,role,ally,independence|in name only|!in every real sense|~for a short time|~by general agreement
nonchalant|a4|*|seeming not to care|~worried but silent|~proud of oneself|~slow to understand
notable|a2|*|worth mentioning|~easy to forget|~hard to explain|~seldom repeated
notorious|a3|*|known for something bad|!liked by nearly everyone|~feared by criminals|~known only to a few
novel|a5|m:idea,approach,way,solution,virus,coronavirus,technology,method,use,concept,argument,theory,feature,experience|new and different|~easy to carry out|~old but useful|~strange and unsafe
nuanced|a4|*|showing small differences|!strongly one-sided|~long and hard to follow|~short and direct
numb|a4|l:feel,become,grow,leave|without feeling|~very cold|~full of pain|~very tired
obdurate|a4|*|stubborn|~careless|~cruel|~secretive
objective|a4|m:journalism,reporting,truth,analysis,assessment,view,standard,reality,criterion,fact,reporting,measure,evidence,test|based on fact, not feeling|~meant to persuade others|~strict and demanding|!drawn from personal taste
obligatory|a4|*|required|!optional|~harmless|~temporary
oblique|a5|m:reference,criticism,way,hint,allusion,attack,remark|not direct|~unkind|~very brief|~repeated
oblivious|a4|*|unaware|~ashamed|~afraid|~suspicious
obscure|a4|m:@person,book,group,village,post,corner,author,company,party|little known|~much feared|~badly paid|~very small
obsolete|a4|*|no longer in use|~not yet in use|~too expensive to use|~never very useful
obstinate|a4|*|refusing to give way|~slow to understand|!eager to please|~quick to complain
obtrusive|a4|*|too easy to notice|~slow to work|~hard to remove|~of little use
odious|a4|*|hateful|~unlikely|~foolish|~dangerous
ominous|a4|*|suggesting that harm will come|!showing that all is well|~extremely hard to make sense of|~coming without any warning
onerous|a4|*|heavy and hard to bear|~new and untested|~unclear and confusing|!light and easily met
opaque|a5|m:system,process,decision,language,@body,finance,deal,market,structure,rule,procedure,company|hard to see into or understand|~open to abuse by officials|~slow and full of long delays|~strict but fair to everyone
open|a4|p:to>talk,negotiation,idea,dialogue,compromise,discussion,change,suggestion,proposal & l:be,is,are,was,remain,remains|not opposed|~accustomed|~invited|~indifferent
open|a5|m:conflict,war,revolt,hostility,rebellion,warfare,defiance,opposition|not hidden|=not yet settled|=free for all to use|~not really meant
open-ended|a4|*|with no limit set beforehand|~with no clear purpose|~agreed to by both sides|~ending without a clear result
opportunistic|a4|!m:infection,disease|using any chance, fair or not|!acting always on principle|~hoping for the best|~open to everyone equally
opulent|a4|*|rich and costly|~old and decaying|~quiet and private|!plain and simple
orchestrated|a5|m:campaign,attack,effort,violence,attempt,series,protest|carefully planned|~angry and violent|~loudly praised|~widely feared
orderly|a2|*|calm and well arranged|~quick and secret|~long and slow|~agreed by law
orthodox|a4|m:view,economics,thinking,policy,economic,theory,approach,politics|generally accepted|~strict and harsh|!new and daring|~long disproved
ostensible|a4|*|stated but perhaps untrue|~main but not the only|~secret and shameful|!proved beyond doubt
outdated|a2|*|no longer modern|~not yet finished|~badly written|~too strict
outgoing|a5|m:president,government,administration,minister,chairman,governor,mayor,chief,ambassador,leader,congress,prime,parliament,senator|about to leave office|=friendly and sociable|!newly elected|~popular abroad
outlandish|a4|*|strange|~foreign|~expensive|~harmful
outright|a5|m:majority,ban,winner,victory,lie,rejection,war,ownership,opposition,independence,hostility,refusal,fraud|complete and clear|~sudden and brief|~just and fair|!partly hidden
outspoken|a2|m:critic,@person,supporter,opponent,advocate,critic,defender,voice|saying openly what one thinks|~saying little but thinking much|~ready to change one's mind|~known to few people
outstanding|a5|m:debt,issue,bill,payment,loan,question,warrant,difference,dispute,matter,problem,claim,charge|not yet paid or settled|=extremely good|~easy to notice|~much too large to pay
overarching|a4|*|covering everything|~difficult to reach|~far too ambitious|~long forgotten
overdue|a2|*|late in coming|~well deserved|!earlier than hoped|~hard to accept
overriding|a4|m:concern,priority,goal,interest,aim,objective,need,consideration,principle|more important than any other|~shared by many people|~harder to explain than most|~kept from public view
overt|a4|*|open, not hidden|#covert:secret, not shown|~violent, not peaceful|~lasting, not brief
overwhelming|a2|m:majority,support,evidence,victory,force,vote,defeat,response,number,demand,odds,approval|very great|~very sudden|!hardly enough|~unexpected
painstaking|a4|*|very careful and thorough|=slow and full of suffering|~quick but useful|~secret and unofficial
palatable|a5|m:@idea,option,solution,term,alternative,choice,message,way,truth|acceptable|~possible|~believable|~profitable
paltry|a4|*|too small to matter|~late and unwelcome|!larger than expected|~unfairly divided
paradoxical|a4|*|seeming to contradict itself|~clear to almost everyone|~impossible to prove|~happening again and again
paralysed|a4|m:government,country,@body,parliament,city,economy|unable to act|!eager to help|~close to war|~short of money
paralyzed|a4|m:government,country,@body,parliament,city,economy|unable to act|!eager to help|~close to war|~short of money
paramount|a4|*|most important of all|~harder than anything else|~hoped for but uncertain|~agreed on by all sides
parochial|a4|*|limited to local interests|!open to the wider world|~strict in religious matters|~based on old friendships
partial|a5|m:ceasefire,lifting,victory,success,solution,withdrawal,shutdown,result,truce,ban,recovery,answer,information,mobilisation,mobilization,agreement,explanation|not complete|=favouring one side|~not expected|~not permanent
partisan|a4|*|strongly supporting one party|!belonging to neither side|~shared equally by both sides|~known only to members
passive|a2|m:role,observer,@person,bystander,victim,consumer,audience|not taking action|~taking great care|~easily angered|~hidden from view
patent|a5|m:nonsense,lie,absurdity,falsehood,injustice,unfairness|obvious|~harmful|!hidden|~common
patronising|a4|*|treating others as less clever|!treating others as equals|~full of false praise|=helping others by giving money
patronizing|a4|*|treating others as less clever|!treating others as equals|~full of false praise|=helping others by giving money
peripheral|a4|*|not central or important|~extremely hard to see clearly|~dangerous and risky|!needed above all else
permissive|a4|*|allowing a great deal|!strict and unfair|~hard to enforce|~agreed by all the members
pernicious|a4|*|very harmful|~very costly|~hard to notice|~soon over
perpetual|a2|*|never ending|!very brief|~often resented|~hardly noticed
persistent|a2|m:@bad,@feel,rumour,rumor,report,question|continuing, not stopping|~getting worse quickly|~coming without warning|~hard to believe
pertinent|a4|*|linked with the matter|#impertinent:rude or disrespectful|~known for a long time|~difficult to answer
pervasive|a4|*|spread through every part|#persuasive:good at convincing people|~hard to put right|~lasting for years
petty|a3|m:crime,dispute,theft,corruption,politics,quarrel,squabble,rivalry,concern,criminal|small and unimportant|~violent and sudden|~repeated and planned|~secret and shameful
pious|a4|m:hope,words,wish,platitude,talk,rhetoric|sounding good but not meant|~shared by a great many people|=based on religion|~unlikely to be heard
pitched|a5|m:battle|fierce and fully fought|!short and half-hearted|~planned but never fought|~fought from a distance
pivotal|a4|*|on which much depends|~kept from public view|~late and unexpected|~small but quite useful
plausible|a4|*|likely to be true|~proved to be true|~clever and amusing|!impossible to believe
pliant|a4|*|easily led|~ready to complain|~hard to please|~poorly paid
plum|a5|m:job,role,post,assignment,position,contract|excellent and much wanted|!dull and badly paid|~given only after long service|~offered to a friend
poignant|a4|*|sad and moving|~harsh and bitter|~clever and funny|~short and clear
pointed|a5|m:criticism,question,remark,reference,comment,attack,message,reminder,rebuke,contrast,response|clearly aimed at someone|!vague and general|~having little effect|~said in private
polarised|a4|*|split into opposed camps|!united behind one leader|~scattered in small groups|~cut off from the world
polarized|a4|*|split into opposed camps|!united behind one leader|~scattered in small groups|~cut off from the world
poor|a3|m:performance,quality,result,record,health,condition,harvest,management,decision,judgment,diet,service,planning,choice,turnout,hygiene,visibility,communication|not good enough|=having little money|=deserving pity|~hard to explain
popular|a4|m:vote,uprising,revolt,support,protest,movement,will,discontent,unrest,anger,opinion,sovereignty,revolution,demand,mandate,opposition & !m:movement|of ordinary people|=liked by many people|~led by the army|~peaceful and orderly
porous|a5|m:border,frontier,boundary|easy to pass through|!impossible to cross|~dangerous to approach|~not clearly marked
potent|a4|*|powerful|~dangerous|#potential:possible|~hidden
pragmatic|a4|*|practical, not bound by theory|~firm, never giving way|~hopeful, always expecting success|~cautious, avoiding all risk
precarious|a4|*|uncertain and unsafe|~careful and exact|~worth protecting|~slowly improving
precipitate|a5|m:withdrawal,action,decision,move,departure,haste|too hasty|~too costly|!too late|~too small
precipitous|a4|m:decline,drop,fall,withdrawal,rise|sudden and steep|~long expected|!slow and steady|~hard to explain
preeminent|a4|*|above all others|~known to few|~newly appointed|!equal to the rest
preferential|a4|*|giving an advantage|~asked for politely|!equal for all|~leaving no choice
prejudicial|a4|*|harmful to a fair judgment|~decided before the trial|!helpful to both sides|~based on false reports
preliminary|a2|*|coming before the main part|!final, not to be changed|~small and hardly useful|~hidden from the public
premature|a2|*|too early|!too late|~too hopeful|~too vague
premier|a5|m:league,event,university,institution,newspaper,club & !m:league|first in importance|~oldest in the country|~open to the public|~newly founded
prescient|a4|*|seeming to know the future|~stuck in the past|~clever but unkind|~well argued at the time
presumptuous|a4|*|bold beyond one's rights|!too shy to speak out|~likely to be true|~based on false hopes
prevailing|a4|m:view,opinion,mood,wisdom,attitude,condition,trend,climate,orthodoxy,norm|most usual at the time|~hardest to understand|~slow to change|~newly fashionable
prevalent|a4|*|common|~recent|~harmful|~growing
primary|a3|m:goal,concern,reason,source,purpose,responsibility,cause,objective,focus,target,duty,role,motive,aim,factor,mission,function|main|=earliest|~hidden|~shared
prime|a4|m:example,target,suspect,candidate,concern,importance,location,reason,motive,cause|chief or most suitable|!least likely of all|~only one remaining|~widely discussed
pristine|a3|*|clean and unspoiled|!dirty and neglected|~carefully guarded|~ancient and rare
private|a3|m:sector,company,investment,capital,enterprise,ownership,industry,firm,property,business,bank,contractor,investor,equity,money|not owned by the state|=kept secret from others|~paid for by taxes|~open to everyone
privileged|a4|m:few,elite,background,position,class,family,life,access,minority,status,youth|having special advantages|~pleased and very grateful|~used to hard work|~kept away from others
proactive|a3|*|acting ahead of events|!waiting for orders|~quick to admit mistakes|~strict with other people
prodigious|a4|*|amazingly great|~promising but young|~hard to control|~strange and new
profane|a4|!m:language,word,name|showing no respect for God|#profound:very deep and serious|~kept for religious use|~old and hard to read
profligate|a4|*|wasteful with money|!careful with money|~greedy for money|~dishonest about money
profound|a2|m:effect,impact,change,implication,consequence,question,influence,difference,sense,crisis,@feel,shift,transformation,lesson,distrust,challenge|deep and important|!slight and brief|~hidden but harmful|~slow but sure
progressive|a5|m:paralysis,disease,decline,deterioration,loss,erosion,weakening,withdrawal|happening step by step|=in favour of reform|~hard to treat|!coming all at once
prohibitive|a4|m:cost,price,tax,tariff,expense|too high to be paid|!lower than expected|~fixed by the law|~shared by everybody
prolific|a4|*|producing very much|~known all over|~very well paid|~good at selling
prominent|a2|*|important and well known|~young and full of promise|~old and respected|~rich but unpopular
promising|a2|*|likely to turn out well|~already very successful|~soon to be forgotten|~hard to make sense of
prone|a4|f:to|likely|~unable|~afraid|~forced
pronounced|a5|m:effect,difference,trend,shift,accent,tendency,change,decline,impact,gap|very noticeable|!hardly to be seen|=officially declared|~getting smaller
proverbial|a4|*|well known from a saying|~talked about too much|!never heard of before|~known to be untrue
provisional|a4|*|for the time being|!never to be changed|~by popular demand|~on strict terms
provocative|a4|*|meant to cause a reaction|!meant to calm fears|~meant to mislead people|~meant as a protection
prudent|a4|*|careful and wise|!rash and bold|~slow and costly|~quick and firm
public|a3|m:money,spending,office,finances,sector|of the state|=known to everybody|=in full view|~of one party
puerile|a4|*|childish|~harmful|~dishonest|~clever
punitive|a4|*|meant to punish|~meant to protect|~meant to persuade|!meant to reward
punishing|a5|m:schedule,pace,heat,debt,workload,rate|very hard to bear|=meant as a penalty|~fair but strict|~hard to explain
quaint|a3|*|charming and old-fashioned|!plain and modern|~strange and frightening|~quiet and empty
radical|a3|m:change,reform,@idea,shift,break,transformation,solution,approach,overhaul,departure,step,rethink,restructuring|basic and far-reaching|!small and cautious|~violent and dangerous|~quick and careless
rampant|a4|*|spreading without control|!kept in check for now|~known only to a few|~feared but rather uncommon
rash|a4|m:decision,move,promise,action,act,step|done without thought|!done with great care|~done for money|~done out of anger
raw|a5|m:emotion,anger,grief,pain|strong and not hidden|~slow to show itself|~hard to explain|!false or pretended
ready|a5|m:market,access,supply,source,answer,excuse,audience|quick and easily had|~carefully prepared|~long and detailed|!slow in coming
real|a3|m:wage,income,term,terms,growth,value,estate & m:wage,income,terms,term|after allowing for rising prices|=true rather than pretended|~before taxes are taken away|~larger than was expected
rebellious|a2|*|refusing to obey|!eager to please|~easily upset|~hard to understand
receptive|a4|*|willing to listen|#deceptive:likely to mislead|~slow to reply|~hard to convince
reckless|a2|*|careless of danger|~unaware of danger|~eager for praise|~quick and skilful
reclusive|a4|*|avoiding other people|!fond of company|~full of strange ideas|~refusing to work
recurrent|a4|*|happening again and again|~going on at this moment|~lasting for years|~growing worse and worse
redundant|a4|l:make,become,render,made ; m:worker,staff,employee|no longer needed|~badly paid|~ready to return|~hard to replace
relentless|a4|*|never stopping|~without good reason|!slowly dying away|~sudden and unplanned
relevant|a2|*|to do with the matter|~newly discovered|~kept from the public|~easy to understand
reluctant|a2|*|unwilling|~unable|~ashamed|!eager
remarkable|a2|*|worth noticing as unusual|~likely to be forgotten|~extremely hard to put right|~long and difficult
remiss|a4|*|careless of one's duty|~sorry for one's faults|~absent from one's post|~proud of one's work
remote|a4|m:chance,possibility,prospect,likelihood,risk,threat|very slight|=far away|=cold in manner|~hard to see
repressive|a4|*|allowing no freedom|~spending far too much money|~weak and badly run|~newly come to power
repugnant|a4|*|causing strong dislike|~raising deep doubts|~hard to understand|~rather amusing
reputable|a4|*|having a good name|~having much money|~newly started|~run by the state
resentful|a3|*|angry at unfair treatment|!grateful for past help|~afraid of being left out|~ashamed of past acts
resilient|a4|*|quick to recover|!unable to go on|~slow to change|~easily controlled
resolute|a4|*|firm and determined|~brave but rather unwise|!weak and undecided|~calm and polite
resounding|a5|m:victory,success,defeat,win,no,yes,endorsement,failure,rejection,vote|very great and clear|!narrow and disputed|~awaited for a long time|~loud but empty
respective|a4|*|belonging to each separately|!shared by all of them|~respected by the others|~mentioned for the first time
restive|a4|*|hard to control|#restful:calm and peaceful|~far from help|~rich in resources
restless|a3|m:@person,population,public,youth,crowd,nation,region|unable to be quiet or content|~afraid of what may come|~tired after a long effort|~having no home to return to
resurgent|a4|*|growing strong again|!losing its strength|~newly formed|~calling for help
reticent|a4|*|unwilling to say much|~quick to take offence|!eager to explain|~unsure of the facts
retrospective|a4|m:law,tax,effect,rule,punishment,application|applying to the past|!starting from today|~felt after a delay|~unfair to many
retroactive|a4|*|applying to the past|!starting from today|~harsher than before|~delayed for years
rich|a3|m:history,tradition,culture,heritage,source,diversity,variety,experience,source,life ; p:in & !r:first,place,fact,case,general|full of good things|=having much money|~hard to trace|~known to few
ridiculous|a2|*|deserving to be laughed at|~calling for punishment|~hard to understand|~unusual in the extreme
rife|a4|*|widespread|~hidden|~harmful|~recent
rigid|a4|m:@rule,system,law,ideology,hierarchy,control,policy,discipline,structure,schedule,interpretation,code,regime|not allowing any change|~not often obeyed|~recently made stricter|~hard to understand
rigorous|a4|*|thorough and strict|!quick and simple|~old and traditional|#vigorous:lively and noisy
ripe|a5|p:for ; m:time,moment,target|ready|~eager|!unfit|~late
rival|a2|m:party,group,faction,candidate,company,claim,power,team,gang,firm,side,bid,city,force,government,militia,camp,politician|competing|!friendly|~unknown|~foreign
robust|a3|m:economy,growth,response,debate,defence,defense,system,measure,evidence,policy,action,enforcement,market,approach,health,recovery,democracy,framework,discussion,sale,demand,support|strong and effective|~new and not yet tested|~slow but steady|~rough and unfair
rocky|a3|m:relationship,start,marriage,relations,relation,transition,patch,period,year|full of difficulties|!smooth and easy|~short but quite happy|~slow and dull
rogue|a4|m:state,nation,regime,trader,element,agent,officer,employee,group,cop|not obeying the rules|~poor and weak|~working in secret|~newly independent
root|a3|m:cause,problem,causes ; f:cause,problem,causes|basic, causing the others|~last of a long series|~hidden, hard to find|~most recent of all
rosy|a5|m:picture,view,future,forecast,prediction,outlook,scenario,prospect,assessment,economic|hopeful|~truthful|~detailed|!gloomy
rough|a4|m:estimate,idea,guide,draft,calculation,figure,outline,translation,sketch|not exact|=not smooth|~not honest|~not allowed
rudimentary|a4|*|simple and basic|~old and ruined|!costly and complex|~secret and illegal
rugged|a3|m:terrain,mountain,coast,landscape,coastline,region,area,path|rough and uneven|~rich and green|~far from cities|~dry and empty
ruinous|a4|*|causing great loss|~poorly planned|~leading to great anger|!ending in success
runaway|a5|m:inflation,cost,spending,growth,climate|out of control|~lower than hoped|~hard to measure|~kept secret
ruthless|a2|*|without pity|~without fear|~without honesty|~without support
sacrosanct|a4|*|too important to be changed|~too expensive to keep|~far too strange to understand|~no longer of any use
safe|a4|m:seat,bet,assumption,district,choice & m:seat,bet,district,assumption|almost sure|!very doubtful|~well paid|~newly won
salient|a4|*|most noticeable|~least known|~long forgotten|~hardest to explain
salutary|a4|*|doing good in the end|~painful to remember|~of no real use|~friendly and polite
sanguine|a4|*|hopeful|~violent|~doubtful|~excited
scant|a4|*|hardly any|~too much|!a good deal of|~growing
scarce|a2|m:resource,water,food,money,job,@amount,supply,commodity,housing,land,good,information|not easily found|~not allowed|~too costly|~badly shared
scathing|a4|*|severely critical|~badly informed|!full of praise|~mildly amusing
seamless|a5|m:transition,transfer,integration,experience,process,transfer|without a break|~without warning|~without success|!full of delays
secondary|a2|m:issue,role,concern,importance,consideration,question,goal,matter|less important|!of the first rank|~kept secret|~more recent
sectarian|a4|*|between religious groups|~between classes of workers|~between neighbouring states|~within one family or clan
secular|a4|m:state,party,government,society,@person,law,politics,nationalist,school,opposition,liberal,democracy,regime,constitution,education,leader|not to do with religion|!ruled by priests or bishops|~elected by the people|~hidden from outsiders
seismic|a5|m:shift,change,event,impact,moment,effect|very great in its effects|~slow to be noticed|!too small to measure|~expected for many years
selective|a4|m:use,memory,enforcement,quote,justice,prosecution,reading,outrage,approach|choosing only some|!including everything|~secret and hidden|~fair to both sides
self-styled|a4|*|calling oneself so without right|!officially recognised as such|~once well known as such|~chosen by others as such
seminal|a4|*|important for what came later|~finished before its time|!without any lasting effect|~written for young people
sensational|a4|m:claim,story,headline,report,press,allegation,coverage,trial,crime,case,news,revelation|meant to shock or excite|#sensible:wise and careful|~based on nothing but facts|~dull but important
sensitive|a4|m:issue,information,subject,topic,data,material,document,matter,question,technology,time,detail,site,area,negotiation,intelligence,cargo|needing careful handling|=easily upset or offended|!harmless if made public|~well known to most experts
serial|a4|m:killer,offender,number,liar,entrepreneur,loser,failure,rapist,murderer & !m:number|doing it again and again|~acting only the once|~not once caught by police|~working in a group
serious|a1|m:crime,injury,threat,illness,damage,risk,consequence,problem,offence,offense,harm,condition,mistake,violation,concern,crisis,accident,charge,flaw,danger,violence,allegation,abuse,blow|very bad or dangerous|!slight or harmless|~very hard to explain|~known to everybody
severe|a2|*|very bad or strict|~sudden or brief|!mild or slight|~widespread
shabby|a4|m:treatment,deal,compromise,trick,way,affair|unfair and mean|~hasty and careless|~secret and illegal|~old but useful
shadowy|a4|m:group,@person,network,world,organization,figure,organisation,company,past,force|mysterious, little known|~large and powerful|!official and much respected|~weak and divided
shaky|a4|m:ground,ceasefire,economy,start,truce,evidence,finance,coalition,alliance,future,peace,foundation,government,bank,position,recovery,deal|weak and uncertain|~small and poor|~late but welcome|~secret and illegal
sham|a5|m:election,trial,marriage,referendum,vote,democracy,process,hearing,trial ; f:election,trial,marriage,referendum,vote|false, only made to look real|~short, and held too early|~open, and watched by all|~long, and badly run
sharp|a2|m:increase,rise,fall,decline,drop,criticism,contrast,cut,rebuke,difference,division,reduction,slowdown,downturn,turn,disagreement,exchange,deterioration,reversal,escalation,jump,words,increase,reaction|sudden or strong|!slow or weak|~brief or passing|~hard to explain
sheer|a4|m:luck,joy,determination,brutality,nonsense,incompetence|complete and utter|~hidden and unknown|~rare and surprising|~small but helpful
short-lived|a2|*|lasting only a short time|~coming much later than hoped|!growing ever stronger|~organised in great haste
short-sighted|a4|*|not thinking of the future|~seeing only the faults|~made without permission|~too quick to please
shrewd|a4|*|clever in judging|~cruel in business|~lucky in business|~slow in deciding
significant|a1|*|important or large|~expected or usual|~sudden or brief|~hidden or secret
simmering|a4|m:tension,anger,conflict,dispute,resentment,crisis,row,discontent,feud|strong but not yet open|~violent and sudden|~old and nearly forgotten|!growing weaker
singular|a5|m:achievement,success,event,honour,talent,failure|remarkable|~undeserved|~temporary|~early
skeptical|a3|*|full of doubt|!full of hope|~badly informed|~easily persuaded
sceptical|a3|*|full of doubt|!full of hope|~badly informed|~easily persuaded
slack|a4|m:demand,economy,labor,labour,market,trade,growth|weak or not busy|~hard to predict|!rising too fast|~badly run
sleek|a3|m:design,car,building,phone,machine,look|smooth and elegant|!slow and heavy|~small and cheap|~quiet and safe
slender|a5|m:majority,hope,lead,chance,margin,evidence,advantage,means|very small|!quite safe|~doubtful|~unexpected
slick|a5|m:campaign,presentation,marketing,politician,video,advert,production,operation|clever but perhaps not sincere|!clumsy but perfectly honest|~quick but rather careless|~long and rather dull
slim|a3|m:majority,chance,lead,hope,margin,prospect,possibility,evidence,victory,odds|very small|!quite safe|~unexpected|~growing
sluggish|a4|*|slow to move or grow|~hard to predict|!quick to recover|~badly managed
sober|a5|m:assessment,warning,reminder,analysis,reality,tone,judgment,judgement,mood,look,reflection|serious and calm|~sad and hopeless|!quick and careless|~short and angry
sobering|a5|*|making one think seriously|!making one feel hopeful|~hard for anyone to believe|~easy to overlook at first
soft|a4|m:line,approach,stance,sentence|not strict or strong|~not clear or certain|~not fair or equal|~not open or public
solemn|a3|m:promise,vow,ceremony,duty,oath,moment,pledge,occasion,obligation,responsibility,commitment,tribute|very serious|~quite informal|~hastily made|~long expected
solid|a3|m:support,evidence,growth,majority,economy,performance,proof,record,base,lead,case,argument,foundation,fact,data,job,progress,bloc,win|strong and reliable|!weak and doubtful|~new and surprising|~large but hidden
sombre|a4|*|sad and serious|~angry and bitter|~tired and bored|~tense but hopeful
somber|a4|*|sad and serious|~angry and bitter|~tired and bored|~tense but hopeful
sophisticated|a3|m:weapon,technology,system,equipment,attack,technique,method,software,@idea,operation,network,scheme,machine,missile,model,computer,tool,device|advanced and complex|!simple and cheap|~powerful but unsafe|~secret and unlawful
sore|a5|m:point,subject,spot|causing anger or upset|~well known to everybody|~of little interest|~newly discovered
sound|a5|m:advice,policy,judgment,judgement,argument,basis,reason,decision,science,economy,principle,evidence,investment,footing,foundation,policy,strategy,management,finances,reasoning,economics,theory|based on good sense|=free from injury|~easy to carry out|~pleasing to hear
sour|a5|m:relation,relationship,mood,note,deal|unpleasant or bad|~secret or hidden|~simple or easy|~widely known
sparing|a4|*|not using much|~showing great skill|!wasting a great deal|~giving to others
sparse|a4|*|thinly spread|!closely packed|~hard to reach|~badly kept
specious|a4|*|seeming true but false|!proved beyond all doubt|~too long to be followed|~correct but unimportant
spectacular|a2|*|very striking|~very sudden|!hardly noticed|~long expected
spirited|a4|m:defence,defense,debate,campaign,performance,discussion,response,attack,effort|lively and brave|~long and careful|!weak and dull|~angry and unfair
spontaneous|a4|m:protest,demonstration,reaction,applause,act,celebration,uprising,outburst,decision,crowd|unplanned|!organised|~peaceful|~violent
sporadic|a4|*|happening now and then|!going on all the time|~growing more violent|~planned in secret
spurious|a4|*|false|~strange|~serious|~hasty
squalid|a4|*|dirty and poor|~noisy and crowded|~cold and dark|~small but neat
stable|a2|m:government,country,economy,price,condition,democracy,state,market,relationship,currency,region,job,coalition,income,family,system,society,temperature,environment|not likely to change or fail|~making fast progress|!growing weaker slowly|~hard to judge from outside
stagnant|a4|m:economy,wage,growth,market,income,pay,salary,productivity|not growing|~falling fast|~hard to measure|~unequal
staggering|a4|m:@amount,sum,scale,loss,statistics,success,achievement,array,toll,size|astonishingly large|!unusually small|~slowly rising|~difficult to explain
stale|a4|m:idea,debate,argument,politics,joke,formula,economy,news|no longer fresh|~hard to believe|~too complicated|~meant to hurt
standing|a5|m:army,committee,invitation,offer,force|permanent|=upright|~secret|~recent
staple|a5|m:food,crop,diet,product,good,industry|main and most used|!rare and costly|~fresh and healthy|~grown for export
stark|a4|m:contrast,choice,warning,difference,reminder,reality,terms,message,division,term,example,fact,image,picture,inequality,truth|sharp and clear|!mild and vague|~sudden and brief|~false but widespread
staunch|a4|*|firm and loyal|!recent and unsure|~rich and powerful|~harsh and unfair
steady|a2|m:growth,decline,stream,increase,flow,progress,rise,supply,job,income,improvement,erosion,pace,employment|regular and continuing|!sudden and sharp|~slow but uneven|~extremely hard to notice
steep|a4|m:price,rise,decline,fine,cut,fall,drop,cost,tariff,increase,tax,fee,discount,penalty,losses,loss|very great or sudden|~fair or reasonable|!slow and slight|~extremely hard to explain
sterile|a5|m:debate,argument,discussion,politics,exercise|producing nothing useful|~strict and severe|!full of new ideas|~loud and bad-tempered
stern|a4|m:warning,test,message,letter,rebuke,response,measure,critic,action|severe and serious|~short and polite|~late but welcome|~vague and unclear
sticky|a5|m:issue,situation,subject,point,question,problem|difficult and awkward|~unusual but quite harmless|~old and familiar|~private and personal
stiff|a5|m:fine,penalty,sentence,competition,resistance,opposition,test,challenge,sanction,price,punishment,tariff,fee,criticism,tax,jail|hard or severe|~slow or late|~fair or just|!mild or light
stifling|a5|m:bureaucracy,control,effect,regulation,censorship,conformity,rule|not allowing freedom|~costing too much|~slow to change|~confusing to many
stoic|a4|*|bearing pain quietly|~hiding one's real plans|!quick to complain|~proud of past success
stoical|a4|*|bearing pain quietly|~hiding one's real plans|!quick to complain|~proud of past success
stormy|a4|m:relationship,meeting,debate,session,career,marriage,reception,history,relations|full of anger and quarrels|~short and soon forgotten|!peaceful and friendly|~full of surprises
straightforward|a2|*|easy to understand|~honest but rude|~quick to finish|~useful to know
strained|a4|m:relation,relationship,tie,resource,budget,system,relations,ties,alliance,finances|under pressure|~newly formed|~carefully kept|!friendly again
strategic|a3|m:interest,importance,location,position,alliance,partner,partnership,asset,dialogue,goal,value,ally,competition,resource|serving a long-term plan|!of no lasting use|~made in a great hurry|~chosen by chance
strenuous|a4|*|needing great effort|~causing much alarm|~long and rather dull|~quiet and hardly noticed
striking|a4|m:example,feature,contrast,difference,similarity,resemblance,parallel,thing,change,fact,success,image,finding,view,number,result|very noticeable|~easily explained|~quite common|~rather small
stringent|a4|*|very strict|~very new|~rather vague|~hardly used
strident|a4|*|loud and harsh|~clear and convincing|!quiet but firm|~strict and unfair
struggling|a2|m:economy,company,family,business,school,team,industry,country,student,bank,airline,reader,firm,campaign & !p:with,for,against|in difficulties|~just starting|~well known|~in conflict
stubborn|a2|m:resistance,refusal,problem,opposition,inflation,stain,insistence,belief,@person|hard to change or move|~slow to appear|!easily overcome|~strong but rather hidden
stunning|a3|m:victory,success,defeat,upset,announcement,result,reversal,loss,blow,admission,decision,rebuke,collapse,win,turnaround,development|very surprising|!long expected|~hard to explain|~quickly forgotten
sturdy|a2|m:economy,growth,frame,building,defence,foundation|strong|~slow|~heavy|~costly
subdued|a4|m:mood,response,tone,celebration,reaction,demand,growth,inflation,atmosphere,market|quieter or weaker than usual|!louder or angrier than usual|~much more honest than usual|~later than expected
subject|a5|p:to>change,attack,abuse,sanction,tax,tariff,rule,law,control,scrutiny,pressure,review|open or bound|~opposed or hostile|~equal or similar|~grateful or loyal
subjective|a4|*|based on personal feeling|!resting on plain fact|~shared by most people|~kept to oneself
sublime|a4|*|of the highest beauty|~of no practical use|~very hard to understand|~quiet and simple
subordinate|a4|*|lower in rank or importance|~equal in every respect|~outside the chain of command|~opposed to those in charge
subsequent|a2|*|coming later|!taking place before|~closely linked|~happening again
subservient|a4|*|too ready to obey|~useful to everyone|!slow to follow orders|~eager to lead
substantial|a2|m:@amount,increase,progress,evidence,majority,damage,change,cut,sum,reduction,investment,effect,difference,support,contribution,impact,gain,risk,concession,aid,improvement,loss|large|~lasting|~steady|!slight
substantive|a4|*|real and important|~short and formal|~held in secret|~full of anger
subtle|a4|*|not easy to notice|~not easy to change|!sudden and complete|~harmful to many
subversive|a4|*|trying to weaken those in power|!supporting those in power|~hiding from those in power|~working for a foreign country
successive|a4|*|following one after another|#successful:doing well each time|!acting at the same time|~better than those before
succinct|a4|*|short and clear|!long and detailed|~clever and funny|~angry and rude
sullen|a4|*|silent and bad-tempered|~afraid and confused|~calm and patient|~sad but polite
superficial|a4|*|only on the surface|!deep and lasting|~hidden from view|~official but untrue
superfluous|a4|*|more than is needed|~too hard to use|!difficult to do without|~late in arriving
surly|a4|*|rude and bad-tempered|~slow and sleepy|~proud and wealthy|~shy but helpful
sweeping|a4|m:change,@rule,reform,power,victory,cut,statement,measure,generalisation,generalization,powers,review,overhaul,@idea,ban,investigation,claim,order,bill|wide in effect|~quick and secret|~old and out of use|~small but useful
swift|a2|m:action,response,end,reaction,decision,justice,recovery,victory,condemnation,change,progress,move,rise,passage|quick|~fair|~firm|~final
symbolic|a4|m:gesture,move,step,act,victory,importance,value,vote,significance,visit,date,role,protest|important as a sign, not in effect|~useful, though not for long|~planned in secret by a few|~done each year by custom
symptomatic|a4|p:of|being a sign|~being the cause|~being unaware|~being afraid
systematic|a3|*|done according to a plan|~done without permission|~done in answer to events|~done as fast as possible
systemic|a4|*|affecting the whole system|!limited to one small part|~slow to show its effect|~caused by outside enemies
tacit|a4|*|understood without being said|!stated in so many words|~given for a short time only|~given under threat
tactical|a4|m:move,decision,withdrawal,error,mistake,advantage,voting,retreat,victory,shift,alliance|with an immediate aim|~forced by an enemy|~made without thinking|!useful in the long run
tailor-made|a4|*|perfectly suited|~quickly produced|~cheaply bought|!badly adapted
tainted|a4|m:money,election,evidence,reputation,image,legacy,record|spoiled by something bad|~hidden from the public|~old and out of date|!kept free from blame
tangible|a4|*|real and able to be shown|~small but important|~quick but not lasting|!hoped for but uncertain
tantamount|a4|*|equal in effect|~leading in time|!opposed in spirit|~added as an extra
tarnished|a5|m:reputation,image,brand,legacy,record,name|no longer respected|~almost forgotten|!still admired|~known to very few
tenable|a4|*|able to be defended|!easily proved wrong|~newly suggested|~held by many people
tenacious|a4|*|holding on firmly|!giving up easily|~quick to attack|~hard to please
tense|a2|m:situation,relation,standoff,relationship,atmosphere,moment,meeting,negotiation,time,talk,exchange,border,calm,region,relations,debate,wait|full of worry and strain|~too quiet to be noticed|~long and boring|~slowly improving
tentative|a4|*|not certain or final|~made in bad faith|~kept from the public|~long and detailed
tenuous|a4|*|weak and easily broken|!close and lasting|~secret and illegal|~old and well known
tepid|a5|m:support,response,reception,growth,reaction,endorsement,demand,applause|lacking any strength|~strong but short-lived|!warm and generous|~angry and disappointed
terse|a4|*|short, not friendly|!long and detailed|~rude and insulting|~secret and unsigned
thorny|a5|m:issue,question,problem,subject,topic,matter,debate,dilemma|difficult to deal with|~painful to remember|~soon to be settled|!of little importance
thorough|a2|*|complete and careful|~quick and simple|~fair and open|!rough and careless
threadbare|a5|m:argument,excuse,evidence,joke,idea|weak from too much use|~clever but dishonest|~new and untested|!strong and convincing
thriving|a2|*|doing very well|~trying very hard|~newly founded|!close to failure
tight|a3|m:security,control,rule,regulation,restriction,monetary,policy,grip|strict and firm|=nearly equal|=short of money|~newly made
timely|a3|*|coming at the right moment|!coming too late|~coming every year|~coming without warning
timid|a2|*|easily frightened|~quick to get angry|~slow to learn|~too trusting
tireless|a2|*|working without rest|~working without pay|~slow but careful|~proud and stubborn
titular|a4|*|in name only|!with full powers|~by election|~for life only
toothless|a5|m:body,law,organization,organisation,resolution,watchdog,regulator,commission,agreement,institution,threat,@body|lacking any real power|~old but still useful|~lacking public support|!able to punish
torrid|a5|m:time,week,month,year,season|very difficult|!very successful|~very busy|~rather dull
total|a2|m:ban,war,control,failure,lack,freedom,defeat,loss,disregard,support,commitment,silence,confidence,chaos,shutdown & !m:loss|complete|~sudden|~lasting|~planned
tough|a2|m:@rule,decision,choice,stance,challenge,line,sanction,measure,policy,penalty,sentence,condition|hard or strict|~quick or sudden|~new or untested|~fair or honest
toxic|a5|m:debt,asset,atmosphere,politics,relationship,legacy,debate,masculinity,culture,loan,brand,environment,mix,work,rhetoric,workplace|very harmful|~very costly|~little known|~slow to change
transient|a4|*|lasting only a short time|~happening again and again|~slowly growing stronger|#transparent:easily seen through
transparent|a5|m:process,@body,election,way,system,investigation,manner,decision,society,trial,rule,inquiry,vote,finance|open for all to see and judge|~quick and cheap to carry out|~fair to rich and poor alike|!closed to the public
treacherous|a4|m:@place,road,condition,sea,journey,water,crossing,terrain,weather,route,path,waters,mountain|full of hidden danger|~hard to find on a map|~long and tiring|~closed to travellers
tremendous|a1|*|very great|~very strange|!very small|~very sudden
trenchant|a4|*|sharp and strongly worded|~long and carefully balanced|~old but still useful|!gentle and kindly meant
trivial|a2|*|of little importance|~easy to solve|!of great interest|~hard to explain
tumultuous|a4|*|full of noise and disorder|~full of joy and hope|~short but rather successful|!calm and orderly
turbulent|a3|m:time,year,history,relationship,region,period,politics,past,market,decade,life,week,era,career,relations|full of trouble and change|~full of hope and progress|~long and uneventful|~known to few people
ubiquitous|a4|*|found everywhere|!very hard to find|~very strange|~widely disliked
unabashed|a4|*|not ashamed|~not beaten|~not surprised|~not convinced
unanimous|a2|*|agreed by all|~kept secret|~decided early|!closely fought
unbridled|a5|*|without any limit|~without good reason|!held in check|~slowly growing
uncanny|a4|*|strange, not explained|~clumsy and unskilled|~false but convincing|~unkind and unfair
unchecked|a4|*|not held back|=not looked at|~not intended|~not noticed
uncompromising|a4|*|refusing to give way|~not making promises|~slow to understand|!ready to bargain
unconditional|a4|*|without any limits or terms|~given without a good reason|~lasting only a short time|~kept strictly secret
undaunted|a4|*|not discouraged|~not recognised|~not injured|~not informed
underhand|a4|*|secret and dishonest|~weak and useless|~harsh but lawful|~quick and clever
undisputed|a2|*|accepted by everyone|~known to few|~newly chosen|~never explained
undue|a4|*|more than is right|=not yet paid|!hardly enough|~expected for months
uneasy|a4|m:peace,calm,truce,alliance,relationship,coalition,coexistence,ceasefire,partnership|not settled or secure|=worried and nervous|~hard to carry out|~long-lasting
unequivocal|a4|*|quite clear|~unexpected|~very brief|~unwelcome
unfettered|a5|*|free from control|~free of charge|~limited in time|~given in secret
unflinching|a4|*|not drawing back|~hard to understand|~cruel and unfair|~careful and slow
unforeseen|a2|*|not expected|~not explained|~not important|~not avoidable
unfounded|a4|*|not based on fact|~not yet discovered|~not made public|~not openly stated
unilateral|a4|*|done by one side alone|!done by both sides|~done without warning|~done against the law
unprecedented|a3|*|never having happened before|~coming more and more often|~impossible to explain|~planned long in advance
unqualified|a5|m:success,support,victory,failure,apology,endorsement,praise|complete|=untrained|~unexpected|!partial
unrelenting|a4|*|never becoming weaker|!slowly dying down|~without good reason|~hard to explain
unscrupulous|a4|*|not caring what is right|~not fully trained for it|~careless with money|~too proud to listen
unsettled|a4|m:question,issue,dispute,debt,matter|not decided|~not important|~not made public|~long forgotten
unspoken|a3|*|understood but not said|~forgotten by most|!agreed in the open|~not permitted by the law
unsustainable|a3|*|that cannot go on for long|~that cannot be proved|~that few people understand|~that is bad for health
untapped|a5|*|not yet made use of|!almost used up|~not yet paid for|~very hard to measure
untenable|a4|*|impossible to defend|~easy to misunderstand|~unlikely to be noticed|~too costly to give up
unwarranted|a4|*|not justified|~not guaranteed|~not expected|~not welcome
unwavering|a4|*|firm and never changing|~new and not yet tested|~strong but unspoken|~given for payment
unwieldy|a4|*|hard to manage|~out of date|~hard to see|~unfair to many
unwitting|a4|*|not knowing what one does|~unwilling to take part|!acting on purpose|~not able to resist
upbeat|a3|*|hopeful and cheerful|~loud and excited|~serious and careful|~vague and uncertain
uphill|a5|m:battle,struggle,task,fight,climb|very difficult|~very long|~very slow|~quite hopeless
urban|a1|m:area,centre,center,population,life,poor,planning,voter,development,warfare,elite,school|of towns and cities|!of the countryside|~of young families|~of rich people
vague|a2|*|not clear or exact|~short and simple|~not true or honest|~hard to carry out
valid|a2|m:argument,point,reason,claim,concern,question,criticism,excuse,comparison|sound or acceptable|~clever or unusual|~widely shared|~hard to answer
vehement|a4|*|showing strong feeling|~lasting for a long time|~well argued and clear|~polite but firm
venerable|a4|*|respected because of age|~known because of wealth|~weak because of illness|~admired because of beauty
versatile|a3|*|able to do many things|~able to learn quickly|~extremely hard to control|~likely to change
viable|a4|*|able to work or succeed|~easy to understand|~open to everyone|!bound to fail in the end
vibrant|a3|m:economy,democracy,culture,city,community,society,art,scene,market,life|full of life|~noisy and crowded|~rich and powerful|~old and traditional
vicious|a4|m:attack,fight,war,campaign,crime,rumour|cruel and violent|~false and secret|~long and costly|~sudden and brief
vigilant|a4|*|watchful for danger|~eager to punish|!careless of danger|~ready to fight
vigorous|a4|*|strong and energetic|#rigorous:strict and exact|~loud and rude|~slow but steady
vindictive|a4|*|wanting revenge|~wanting praise|~refusing blame|~eager to win
virtual|a5|m:monopoly,standstill,certainty,silence,halt,collapse,blackout,dictatorship,prisoner,unknown,shutdown|almost complete|!only partial|~quite recent|=by computer
virulent|a4|*|strong and harmful|~slow but widespread|~hidden and hard to find|!mild and short-lived
visible|a4|m:sign,effect,presence,change,impact,difference,role|easy to see or notice|~hard to explain|~soon to be forgotten|!hidden from most people
visionary|a3|m:leader,@idea,@person,leadership,thinker,policy|able to imagine a better future|~unable to see the present clearly|~careful to avoid mistakes|~eager to win more power
vital|a1|*|extremely important|~hard to obtain|~known to everybody|~of some use
vitriolic|a4|*|bitter and full of hate|~clear and well argued|~false and misleading|~quiet but rather persistent
vivid|a2|*|strong and clear|~quick and loud|~sad and painful|~false but clever
vocal|a3|m:critic,opponent,supporter,opposition,minority,@person,critic,advocate,support|speaking out loudly|!keeping silent|~growing in number|~changing sides
volatile|a4|*|likely to change suddenly|!likely to stay the same|~slow to recover|~hard to understand
voluntary|a2|*|done by free choice|~done for high pay|!required by law|~done in secret
voracious|a4|*|never getting enough|~lively and cheerful|~extremely hard to please|~careful in choosing
vulnerable|a2|*|easily harmed|#venerable:old and respected|~hard to reach|~slow to learn
wanton|a4|*|needless and cruel|~planned and secret|~minor and accidental|~brave but useless
warm|a4|m:welcome,relation,tie,reception,relationship,words,support,tribute,friendship,applause|friendly or hearty|=fairly hot|~short or hasty|~only polite
wary|a3|*|careful because of danger|#weary:tired after long effort|~curious about something new|~angry at past treatment
watertight|a5|m:case,agreement,argument,guarantee,alibi,contract,deal|with no weak points|~written in a hurry|~kept strictly secret|~hard to understand
wayward|a4|*|hard to control|!easily led|~often absent|~slow to learn
weary|a4|*|very tired|#wary:careful|~hungry|~confused
weighty|a5|m:issue,matter,decision,question,responsibility,argument,subject,reason|important and serious|~old and boring|~long and detailed|!difficult but minor
whimsical|a4|*|playful and fanciful|~sad and thoughtful|~clever but cruel|~old and traditional
wholesale|a5|m:change,reform,destruction,slaughter,rejection,surveillance,adoption,transformation,violation,abuse,replacement,collapse|on a large scale|!bit by bit|~without permission|~for the public good
widespread|a2|*|found in many places|!limited to one area|~growing very fast|~lasting for years
wild|a4|m:claim,rumour,speculation,accusation,allegation,idea,conspiracy,theory,exaggeration,guess|without good reason|!well founded|~often repeated|~secretly spread
wilful|a4|*|done on purpose|!done by accident|~done out of fear|~done for money
willful|a4|*|done on purpose|!done by accident|~done out of fear|~done for money
wily|a4|*|clever and cunning|~brave and loyal|~old and respected|~rude and noisy
withering|a5|m:criticism,attack,look,fire,assault,scorn,review,rebuke|fierce enough to crush|!too gentle to hurt|~so long as to bore|~too late to matter
woeful|a4|*|very bad|~very slow|~very costly|~rather odd
worldly|a4|!m:good,possession,wisdom|interested in money and success|~known all over the world|~strict in religious matters|~travelled in many countries
wry|a4|*|amused and a little bitter|!openly happy and friendly|~sad and without hope|~angry but rather controlled
zealous|a4|*|very eager for a cause|!too lazy to take part|#jealous:wanting what others have|~careful to avoid mistakes
`;

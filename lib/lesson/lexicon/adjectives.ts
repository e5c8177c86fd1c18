/** Adjectives (and a few adverbs) of news and opinion. */
export const adjectives = `
abject|a4|*|utter and shameful|!slight and harmless|~brief and passing|~solid and real
abortive|a4|m:attempt,coup,effort,bid,mission,plot,talk,uprising,revolt,raid|ending in failure|!ending in success|~kept quite secret|~done in good time
abrupt|a3|m:end,change,departure,decision,halt,shift,exit,resignation,turn,withdrawal,move,cancellation,announcement|sudden and unexpected|=rude in few words|!slow and expected|~secret and unlawful
absolute|a4|m:power,right,monarchy,majority,control,authority,ruler,rule,certainty,trust,freedom,secrecy,minimum,poverty|complete, without limit|!partial, within limits|~formal, on paper only|~recent and still not yet tested
abundant|a3|*|more than enough|!far too little of|~hard to find|~hard to make use of
abusive|a3|*|cruel or insulting|!kind or polite|~lazy or careless|~secret or kept hidden
accessible|a3|*|easy to reach or use|!hard to reach or use|~safe to keep or sell|~dear to buy or make
accidental|a2|*|not meant|!planned|~not known|~harmless
accountable|a4|*|having to answer for what one does|!free from having to answer to anyone|~able to do sums quickly and well|~known to everybody by name
acute|a4|m:shortage,crisis,problem,need,pain,illness,hunger,malnutrition,poverty,challenge,risk,concern,lack,pressure,stress,danger,embarrassment,condition,care,threat|very severe|=sharp in its angle|!very slight|~very recent
adamant|a4|*|refusing to change one's mind|!ready to change one's mind|~unable to make up one's mind|~asking for more time to think about it
adept|a4|*|very skilled|!very clumsy|#adapt:ready to change|~very proud
adequate|a3|*|enough for what is needed|!too little for what is needed|~more than anyone had asked for|~kept ready for later use
adjacent|a3|*|lying next to something|!lying far from something|~lying deep under something|~lying as big as something
adverse|a4|*|harmful or unfavourable|!helpful or favourable|#averse:unwilling or opposed|~unexpected or surprising
aggressive|a4|m:@idea,campaign,effort,marketing,approach,reform,action,agenda,expansion,treatment,response,advertising,growth,target,cut|forceful and determined|=likely to start a fight|!gentle and unhurried|~new and untested
airtight|a4|m:case,argument,alibi,defence,defense,logic,deal|without any weak point|=keeping all air out|!full of weak points|~made up in a hurry
ailing|a4|m:economy,industry,company,bank,business,system,airline,sector,party,newspaper,firm,currency|weak and in trouble|=ill in bed|!strong and healthy|~small and unknown
alarming|a2|*|causing worry and fear|!causing calm and trust|~making a loud noise|~coming as no surprise
alien|a4|m:culture,concept,idea,world,@place,value,environment,language ; p:to|strange and unfamiliar|=from another planet|!well known and dear|~old and greatly respected
allied|a4|m:force,country,nation,power,troop,state,government,group,army ; p:with,to|joined in support|!opposed in war|~known by name|~led by experts
aloof|a4|*|keeping at a cool distance|!warm and close to people|~full of foolish hopes|~strong and well armed
ambiguous|a4|*|open to more than one meaning|!having only one clear meaning|#ambitious:eager to succeed at any cost|~expressed in several languages
ambitious|a4|m:@idea,target,goal,agenda,attempt,effort,timetable,aim,reform,climate,deadline|aiming high and hard to achieve|=eager for personal success|!modest and easy to achieve|~safe and often tried in the past
ambivalent|a4|*|having mixed feelings|!having strong feelings|~having no feelings|~hiding one's feelings
ample|a4|*|more than enough|!not nearly enough|~just about enough|#simple:very plain and clear
antagonistic|a4|*|hostile|!friendly|~afraid|~curious
apathetic|a4|*|showing no interest|!full of interest|#sympathetic:showing pity|~full of anger
apparent|a5|m:attempt,suicide,reference,effort,contradiction,success,victory,lack,heir,shift,move,failure,reason,winner,change,attack & !l:become,be,is,was,no|seeming to be so|=easy to see|!proved for certain|~kept quite secret
appalling|a3|*|shocking and very bad|!pleasing and very good|~attractive to many people|~usual and quite expected
arbitrary|a4|*|based on no reason or rule|!based on clear reasons|~based on old customs|~based on the votes of most people
arable|a4|*|fit for growing crops|!too dry to grow crops|~of the Arab people|~owned by a farmer
archaic|a4|*|very old and out of date|!quite new and up to date|~very strict and severe|~hard and dull to read
ardent|a4|*|very eager|!half-hearted|~long-lasting|~recent
arduous|a4|*|long and hard|!short and easy|#ardent:warm and eager|~kept secret
assertive|a4|*|confident and forceful|!shy and easily led|~honest and trustworthy|~slow and thoughtful
astute|a4|*|quick to see what to do|!slow to see what to do|~sorry about what one did|~proud of what one has done
atrocious|a4|*|very cruel or bad|!very kind or good|~very odd or rare|~very loud or rude
attractive|a3|m:option,offer,market,target,price,investment,proposition,alternative,idea,rate,opportunity,destination,deal|likely to interest people|=handsome to look at|!likely to put people off|~hidden from nearly all people
audacious|a4|*|bold and daring|!timid and careful|~quick and silent|~loud and cheerful
austere|a4|*|plain and strict|!rich and easygoing|~old and famous|~false and empty
authentic|a3|*|real, not false|!false, not real|~old, not new|~rich, not poor
authoritarian|a4|*|demanding complete obedience|!leaving people great freedom|#authoritative:known to be right and reliable|~elected by a large majority
authoritative|a4|*|able to be trusted as right|!not to be trusted at all|#authoritarian:demanding obedience|~written by several people
autonomous|a4|m:region,government,province,republic,area,state,community,territory,body,administration|governing itself|!ruled from outside|~rich in oil and gas|#anonymous:without a name
averse|a4|*|unwilling or opposed|!eager or quick|#adverse:bad or harmful|~used or well accustomed
backward|a4|m:country,region,economy,area,society,people,step,system|slow to develop|=facing the rear|!far advanced|~peaceful
baffling|a4|*|impossible to understand|!very easy to understand|~hard to put up with|~nice to look at
bare|a4|m:majority,minimum,fact,essentials,necessities,bones|no more than just that|=without any clothes|!far more than that|~already well known
barren|a4|*|producing nothing|!rich and fertile|~owned by a lord|~far away
belated|a4|*|coming too late|!coming too early|~coming too often|~coming from afar
belligerent|a4|*|eager to fight|!eager for peace|~eager to learn|~eager to please
benign|a4|*|causing no harm|!causing great harm|~causing some doubt|~causing much talk
bitter|a4|m:dispute,fight,battle,debate,row,rival,rivalry,division,feud,war,enemy,critic,struggle,memory,campaign,divorce,opponent,argument,conflict,experience,blow|full of anger or pain|=sharp in taste|!friendly and mild|~short and decisive
blanket|a5|m:ban,coverage,policy,rule,refusal,statement,surveillance,amnesty,denial,approval,immunity,restriction,exemption,approach,order ; f:ban,coverage,policy,rule,refusal,statement,surveillance,amnesty,immunity,approval|covering all cases|=warm and woollen|!limited to a few|~hidden from view
blatant|a4|*|open and shameless|!hidden and careful|~old and outdated|~small and harmless
bleak|a4|m:future,picture,outlook,prospect,assessment,forecast,view,situation,economy,report,reality,vision,time|without hope|=cold and windy|!full of hope|~hard to read
blind|a4|m:faith,obedience,loyalty,trust,eye,hatred,spot,rage,ambition,belief,optimism,support & !m:spot,eye|without thinking|=unable to see|!carefully thought out|~shared by all
blunt|a4|m:message,warning,assessment,language,criticism,statement,speech,question,remark,answer,letter,talk,word,response,@person,speaker,term|saying plainly what is meant|=not sharp enough to cut|!polite and indirect|~hiding what is really meant
boisterous|a3|*|noisy and lively|!quiet and calm|~sad and tearful|~brave and loyal
bold|a3|m:move,@idea,step,decision,action,claim,reform,vision,attempt,leadership,prediction,experiment|daring and confident|=printed in thick letters|!timid and cautious|~costly and wasteful
booming|a4|m:economy,market,industry,business,trade,population,city,demand,tourism,sector,export,sale,housing|growing very fast|=deep and loud|!shrinking steadily|~badly managed
bound|a5|f:to & l:be,is,are,was,were,seem,seems,almost|certain or obliged|=tied up with rope|!free or unlikely|~ready or prepared
brazen|a4|*|bold and without shame|=made of yellow metal|!shy and full of shame|~quick and full of skill
brief|a2|m:statement,visit,meeting,period,moment,ceremony,war,history,time,appearance|short|!long|~sad|~formal
brisk|a4|m:business,trade,sale,pace,growth,demand|quick and active|=cold and fresh|!slow and dull|~hard and unfair
brittle|a4|m:ceasefire,peace,economy,state,alliance,regime,democracy,confidence,system,coalition,truce|easily broken|!very strong|~badly paid|~newly made
broad|a4|m:agreement,support,consensus,coalition,range,outline,term,appeal,view,principle,sense,power,base,definition,context,spectrum,issue,mandate,picture,authority,measure|general and wide in extent|=measuring a lot from side to side|!narrow and exact in scope|~kept up for a very long time
brutal|a2|*|very cruel|!very kind|~very short|~very costly
bumpy|a4|m:road,ride,start,transition,path,relationship,year|full of difficulties|=not smooth to drive on|!easy and smooth|~known to everyone
buoyant|a5|m:economy,market,mood,demand,sale,growth,price,sector,@person|cheerful or doing well|=able to float|!gloomy or doing badly|~still or unchanging
burgeoning|a4|*|growing fast|!shrinking fast|~costing a lot|~dying out slowly
calculated|a4|m:risk,move,attempt,decision,act,gamble,insult,effort,step,strategy,attack|carefully planned|=counted up|!done on impulse|~badly timed
callous|a4|*|not caring about suffering|!full of pity for suffering|~used to hard suffering|~ashamed of past suffering
candid|a4|*|open and honest|!sly and secretive|~sweet and polite|~short and sharp
capital|a5|m:punishment,crime,case,offence,offense,murder,charge|that may lead to death|=of the chief city|=of money to invest|!that may be forgiven
capricious|a4|*|changing without reason|!always the same|~greedy for more money|~refusing to change at all
casual|a5|m:worker,labour,labor,work,employment,job,contract,employee,labourer|not regular or permanent|=relaxed in style|!regular and lasting|~given to people who are ill
catastrophic|a3|*|causing terrible damage|!doing a great deal of good|~causing a little worry|~happening every year
cautious|a2|m:approach,optimism,welcome,@person,@body,statement,response,note,tone,move,step,investor|careful to avoid risk|!willing to take risks|~fully aware of risk|~unable to see any risk
certain|a4|m:@person,condition,circumstance,way,amount,extent,type,kind,case,level,degree,area,aspect,sense,point,number,group,age,type,individual,product,right,thing,element & !l:be,is,are,was,almost,not,make,absolutely|particular but not named|=beyond any doubt|!every single one|~famous and very well liked
charged|a5|m:atmosphere,issue,debate,language,word,term,subject,topic,climate,environment,speech,meeting,question ; a:politically,emotionally,racially,highly|full of strong feeling|=accused of a crime|!calm and untroubled|~costing a good deal
checkered|a5|m:past,history,career,record|with both good and bad parts|=marked in squares|!without a single fault|~kept secret from most people
chequered|a5|m:past,history,career,record|with both good and bad parts|=marked in squares|!without a single fault|~kept secret from most people
chilling|a4|m:effect,message,warning,account,detail,reminder,story,video,evidence,threat,impact,word,tale|frightening|=making cold|!cheering|~amusing
chronic|a4|m:shortage,problem,poverty,unemployment,lack,underfunding,malnutrition,crisis,instability,debt,stress,condition,disease,illness,pain,hunger,inflation,weakness|lasting a long time|!over very quickly|~felt by everyone|~hard to see or notice
circumspect|a4|*|careful before acting|!quick to take risks|~round in shape|~respected by all
civil|a3|m:war,unrest,conflict,strife,disorder,liberty,right,society,servant,service,case,lawsuit,court,action,suit,union,disobedience,aviation,authority,liberties,rights|of citizens within a state|=polite in behaviour|!of armies and soldiers|~of the land outside the towns
clandestine|a4|*|done in secret|!done in the open|~done by law|~done for show
classified|a4|m:information,document,report,material,intelligence,briefing,file,memo,data,program,detail,secret|officially secret|=put into groups|!open to everyone|~sold through a newspaper
clear-cut|a3|*|easy to see and understand|!hard to see and understand|~freshly cut down|~dangerous to touch
close|a3|m:race,election,vote,contest,game,result,match,finish,call,fight|nearly even between the sides|=a short distance off|!won by a wide margin|~open to everyone who wants it
close|a3|m:ally,aide,tie,friend,relationship,relation,adviser,cooperation,link,partner,associate,confidant,advisor,friendship,contact|strongly connected|=a short distance away|!only loosely connected|~newly appointed
coarse|a4|m:language,joke,word,humour,debate,discourse,behaviour,politics|rude and vulgar|=rough to touch|!polite and refined|~dull and boring
cogent|a4|*|clear and convincing|!weak and confused|~urgent and pressing|~long and detailed
coherent|a4|*|clear and fitting together well|!confused and falling apart|~loud and repeated many times over|~costly and hard to carry out
cold|a4|m:reception,response,welcome,war,peace,shoulder,heart,relation,relationship & !m:war|unfriendly|=low in heat|!friendly|~unusual
collective|a3|m:action,responsibility,security,decision,effort,memory,bargaining,punishment,defence,defense,agreement,guilt,will,interest,failure|shared by a whole group|!of one person alone|~gathered as a hobby|~forced on people by the state
colossal|a3|*|very large|!very small|~very old|~very hard
comfortable|a5|m:lead,majority,victory,win,margin,cushion|large enough to be safe|=pleasant to sit in|!too small to be safe|~won only by unfair means
commanding|a4|m:lead,position,victory,majority,presence,performance,role,advantage|strong and controlling|!weak and doubtful|=giving an order|~new and quite unexpected
common|a4|m:ground,interest,cause,goal,enemy,good,heritage,purpose,language,value,currency,market,future,border,threat,challenge,position,humanity,policy,understanding|shared by two or more|=often seen or met|!belonging to only one|~low in quality or manners
compelling|a4|m:evidence,case,reason,argument,story,interest,need,proof,narrative,account,performance,claim,message|so strong that it convinces|!so weak that it persuades no one|~kept by force from the public|~so long that few read it
competent|a3|*|able to do the job well|!unable to do the job well|#competitive:trying hard to beat others|~willing to do the job
complacent|a4|*|too pleased to see the danger|!worried about every danger|~brave enough to go into danger|~unable to escape from danger
complementary|a4|*|adding what the other lacks|#complimentary:given free or as praise|!working against each other|~costing much more than another
complicit|a4|*|sharing in the guilt|!free of any guilt|#complicated:hard to explain|~sorry for one's guilt
comprehensive|a3|*|covering everything|!covering very little|#comprehensible:easy to understand|~agreed by everyone
compulsory|a3|*|required by rule|!left to free choice|#compulsive:hard to resist|~done without pay
conceivable|a4|*|possible to imagine|!impossible to imagine|~easy to believe|~good to remember
concerted|a4|*|planned together|!done by each alone|~set to music|~kept from the public
conclusive|a4|*|putting an end to doubt|!leaving room for doubt|~coming at the end|#exclusive:shut to others
concrete|a4|m:step,action,evidence,@idea,example,measure,result,detail,proof,commitment,progress,term,threat,offer,information,goal,policy|definite and real|=made of cement|!vague and general|~small and slow
conditional|a4|*|depending on something else|!not depending on anything|~in good physical condition|~following the usual customs
confrontational|a3|*|likely to lead to conflict|!likely to lead to peace|~likely to lead to profit|~likely to lead to further delay
congenial|a4|*|pleasant and agreeable|!unpleasant and hostile|#congenital:there from birth|~clever and original
conscientious|a4|*|careful to do what is right|!careless about what is right|~able to see what went wrong|~guilty about past wrongs
consecutive|a3|*|following one after another|!coming at quite different times|~ending in the same way|~counting for twice as much
consequential|a4|*|having important results|!having little importance|~following in time|~costing too much
considerable|a3|*|large or important|!small or slight|#considerate:kind or thoughtful|~sudden or short
consistent|a4|m:@idea,position,message,growth,policy,performance,support,critic,record,view,approach,pattern,result,supporter|staying the same over time|!changing all the time|#insistent:asking again and again|~asked for again and again
conspicuous|a4|*|easy to notice|!easily overlooked|#suspicious:not to be trusted|~difficult to explain
contagious|a3|m:enthusiasm,fear,idea,laugh,smile,panic,energy,optimism,confidence|spreading easily to others|=passed on by germs|!kept wholly to oneself|~soon forgotten by everybody
contemporary|a4|m:art,politics,society,world,culture,music,issue,life,history,writer,debate,@person,dance,artist,design|of the present time|!of the distant past|#temporary:lasting a short while|~of the same family
contentious|a4|*|likely to cause argument|!agreed on by everyone|#contented:happy with things as they are|~of great interest to readers
contingent|a4|p:on,upon ; l:be,is,are,was,make|depending on something uncertain|!certain whatever happens|~happening on every single day|~unwilling to change in any way
contradictory|a3|*|saying opposite things|!saying the same thing|~saying things clearly|~saying things rudely
contrary|a4|m:view,evidence,claim,opinion,direction,belief,position ; f:to|opposite|!similar|=stubborn|~doubtful
controversial|a2|*|causing much disagreement|!agreed on by everyone|~bringing in much money|~known only to a few experts
conventional|a4|m:wisdom,view,thinking,approach,method,medicine,idea,politics,way,politician|usual and generally accepted|!unusual and rarely accepted|=not using nuclear arms|~decided at a large meeting
conventional|a5|m:weapon,force,war,warfare,arm,military,army,bomb,attack,missile|not nuclear|=normal|~very modern|~very costly
convincing|a3|m:argument,evidence,case,victory,win,explanation,performance,reason,answer,proof,story|strong enough to be believed|!too weak to be believed|~clever enough to deceive|~long enough to make it all clear
cordial|a4|*|warm and friendly|!cold and hostile|~sweet and sticky|~brief and formal
corrosive|a4|m:effect,influence,impact,politics,power,force,rhetoric,corruption|slowly destroying|=eating away metal|!slowly improving|~quickly passing
cosmetic|a5|m:change,reform,improvement,measure,step,exercise,fix,gesture|only on the surface|=of lipstick and powder|!going very deep|~expensive to carry out
costly|a3|m:mistake,error,war,failure,defeat,delay,conflict,battle,lesson,victory|causing great loss|=high in price|!bringing great gain|~easy to make
courteous|a3|*|polite|!rude|#courageous:brave|~quiet
covert|a4|*|secret|!open|~illegal|~military
credible|a4|*|able to be believed|!hard to believe|#creditable:worth praising|~quick to believe it
crippling|a4|m:@rule,debt,effect,sanction,blow,cost,shortage,strike,drought,poverty,attack,tax,loss,pain|very damaging|=causing lameness|!very helpful|~very recent
critical|a3|m:infrastructure,moment,role,juncture,time,point,issue,stage,importance,need,component,factor,year,mass,question,part,resource,element,skill,supply,period,phase|extremely important|=finding fault|!hardly important|~hard to understand
critical|a3|p:of|disapproving|=very important|!full of praise|~making fun
crude|a5|m:attempt,method,weapon,device,bomb,propaganda,estimate,measure,way,form,stereotype,tool,joke,language|rough and simple|=not yet refined|!skilful and refined|~strong and lasting
crucial|a2|*|extremely important|!of little importance|~extremely cruel|~easily forgotten
crushing|a4|m:defeat,blow,debt,victory,poverty,burden,loss,majority,disappointment|overwhelming|=pressing flat|!very slight|~well deserved
culpable|a4|*|deserving blame|!free from blame|#capable:able to do much|~sorry for one's faults
cumbersome|a4|*|slow and hard to manage|!quick and easy to manage|~old and worth very much|~simple and cheap to make
cumulative|a4|*|growing as more is added|!shrinking bit by bit|~counted only once|~counted once and forgotten
curious|a5|m:case,fact,thing,mix,way,logic,decision,silence,choice,contrast,feature,paradox,twist,absence,omission|strange|=eager to know|!usual|~careful
current|a2|m:crisis,system,law,situation,government,policy,rate,administration,climate,rule,level,president,debate,leader,conflict,trend,state|of the present time|=of moving water|!of an earlier time|~of a time still to come
cursory|a4|*|quick and not thorough|!slow and thorough|~full of bad language|~written by hand
cutting|a5|m:remark,comment,criticism,joke,words|meant to hurt|=sharp as a knife|!meant to please|~short and clear
cynical|a4|*|believing that people act only from selfish motives|!believing that people act mostly from good motives|~having no wish to know why people act at all|~laughing at how people act when nobody is watching
damning|a4|*|showing that someone is guilty or wrong|!showing that someone is free from blame|~sending someone away for ever|~swearing at someone in anger
daunting|a4|*|so hard as to be frightening|!so easy as to be boring|~so old as to be forgotten|~so odd as to be funny
deadlocked|a4|*|unable to reach a decision|!able to reach a decision|~locked up in a prison|~killed in the fighting
dear|a5|m:price|high|=loved|!low|~fair
decisive|a4|m:action,victory,role,moment,factor,battle,vote,step,leadership,blow,intervention,influence,defeat,leader,response|settling the matter|!leaving the matter open|#divisive:causing people to disagree|~putting the matter off
deep-rooted|a4|*|so firmly fixed as to be hard to change|=growing far down into the soil|!so weak as to be easy to change|~so strange as to be hard to make sense of
deep-seated|a4|*|so firmly fixed as to be hard to change|=put so low down as to be hard to get out of|!so weak as to be easy to change|~so strange as to be hard to see
defensive|a4|m:mood,tone,@person ; l:on,become,get,sound|quick to answer criticism|=used to guard a place|!welcoming all criticism|~slow to hear criticism
defiant|a4|*|openly refusing to obey|!meekly agreeing to obey|#deficient:not having enough|~quietly hoping to escape
deficient|a4|*|not having enough|!having more than enough|~working very well|~refusing to obey
definitive|a4|*|final and not to be changed|!early and open to change|~short and easy to recall|~secret and hard to get hold of
deft|a4|*|skilful and quick|!awkward and slow|~hard of hearing|~slow but sure in the end
delicate|a4|m:balance,negotiation,issue,situation,talk,matter,question,task,subject,ceasefire,peace,time,operation,relationship,position,moment,stage|needing great care|=finely made|!needing little care|~pleasant to eat
deliberate|a3|m:attempt,act,attack,policy,decision,effort,lie,choice,strategy,targeting,provocation,attack,killing,destruction|done on purpose|!done by chance|#delicate:easily broken|~done in secret
demanding|a3|m:job,task,role,work,schedule,course,standard,customer|needing much effort|=asking loudly|!needing little effort|~paying very well
dependent|a2|p:on,upon|needing the help or supply|!free from the influence|~looking with some hope|~proud of the achievements
deplorable|a4|*|very bad and deserving blame|!very good and deserving praise|~very strange and hard to believe|~very small and easy to forget
derelict|a4|m:building,land,site,house,factory,property,area|left empty and falling to ruin|!cared for and in good order|~sold at a very high price|~built at the edge of a city
derogatory|a4|*|showing a low opinion|!showing a high opinion|~showing good manners|~showing great learning
desirable|a3|*|worth having or doing|!better left alone|~hard to have or to do|~said to be had or done
desolate|a4|*|empty and lonely|!full of life|~wide and green|~late in the day
desperate|a4|m:need,attempt,bid,effort,situation,measure,search,plea,struggle,move,shortage,fight,people,@person|driven by having little hope left|!calm because all is going well|~done in a light and easy way|~carried out in a spirit of fun and play
detached|a4|m:view,observer,manner,tone,attitude ; p:from|not personally involved|=standing apart as a house|!deeply involved|~badly damaged by something
deterrent|a4|*|meant to discourage|!meant to encourage|~meant to entertain|~meant to explain
detrimental|a4|*|harmful|!helpful|~relevant|~familiar
devout|a4|*|deeply religious|!without any faith|#devoid:empty of all|~recently converted
dire|a4|*|very serious and bad|!rather good and hopeful|~plain and straightforward|~quite small and unimportant
disaffected|a4|*|no longer loyal or content|!as loyal and content as ever|#unaffected:not changed at all|~no longer rich or famous
discerning|a4|*|showing good judgment|!showing poor judgment|~showing no feelings|~hiding one's feelings
discreet|a4|*|careful not to attract notice|!eager to be noticed by all|#discrete:separate and distinct|~afraid to be seen by others
disenchanted|a4|*|no longer believing in something|!more and more in love with something|~freed from a spell by something|~unable to sing about something
disillusioned|a4|*|disappointed in what one believed|!as hopeful as ever in what one believed|~mistaken about what one once saw|~unable to say what one wants
disingenuous|a4|*|not quite honest|!completely honest|~not very clever|~completely new
dismal|a4|*|very poor or gloomy|!very good or cheerful|~very short or small|~very noisy or busy
disparate|a4|*|quite different in kind|!very much alike|#desperate:having lost hope|~spread over a wide area
disposable|a4|m:income,earnings|free to be spent|=thrown away|!already spent|~kept in the bank
disproportionate|a4|*|too large or small by comparison|!just right by comparison|~equal in size to all others|~growing larger from year to year
dissident|a4|*|openly disagreeing with those in power|!fully supporting those in power|~keeping quiet out of fear of those above|~moving to another part of the world
distinct|a4|m:advantage,possibility,lack,difference,sense,feeling,identity,character,culture,group,feature,style,impression,language|clear and easy to notice|!faint and hard to notice|#extinct:no longer existing|~new and not yet tried
divisive|a4|*|causing people to disagree|!bringing people together|~helping people to decide|~making people feel important
docile|a4|*|quiet and easy to control|!wild and hard to control|~old and hard of hearing|~small and seldom seen by anyone
dogged|a4|m:determination,resistance,pursuit,persistence,effort,defence,@person,reporting|refusing to give up|=chased by animals|!giving up easily|~tired and hungry
dogmatic|a4|*|sure that one is right|!unsure of one's views|~fond of animals|~eager to learn more
domestic|a3|m:policy,politics,market,product,issue,affair,economy,opinion,audience,production,law,demand,political,industry,problem,consumption,pressure,opposition,support,agenda,flight,terrorism,spending,consumer,politics,airline|within one's own country|=in the home or family|!in foreign countries|~of animals kept by people
dominant|a3|*|stronger or more important than others|!weaker or less important than others|~newer or more modern than others|~closer and more friendly than others
dormant|a4|*|not active for now|=asleep in bed|!very busy and active|~kept behind a door
draconian|a4|*|very harsh|!very mild|~very old|~very long
drastic|a3|*|strong and far-reaching|!slight and hardly felt|~late and badly timed|~cheap and very easily made
dubious|a4|*|not to be trusted|!beyond all doubt|~not to be found|~beyond all price
dull|a4|m:pain,ache,economy,market,growth|weak and slow|=not bright in colour|!sharp and strong|~stupid and lazy
durable|a4|m:peace,solution,settlement,ceasefire,agreement,democracy,partnership,relationship,truce|likely to last|!likely to break|~easy to carry|~quick to reach
dwindling|a4|*|becoming smaller and smaller|!becoming bigger and bigger|~becoming clearer and clearer|~becoming dearer and dearer
dynamic|a3|m:economy,@person,city,leadership,market,region,sector,growth,society,culture|full of energy and change|!slow and without change|~full of danger and noise|~poor and without hope
eager|a1|*|very keen|!unwilling|~unable|~very proud
earnest|a4|*|serious and sincere|!joking and false|~well paid and busy|~quiet and ashamed
eclectic|a4|*|taken from many sources|!taken from one source|#electric:run by a current|~taken from old sources
economical|a5|p:with & w:truth|not telling the whole|=careful with money|!telling all of|~deeply in love
edgy|a4|m:market,investor,mood,@person,atmosphere,public|nervous|=sharp|!relaxed|~modern
egregious|a4|*|shockingly bad|!surprisingly good|#gregarious:fond of company|~seldom seen
elaborate|a4|m:@idea,plan,hoax,system,ceremony,network,process,preparation,scheme,ritual,plot,design,ruse,display,set,dance,joke|with many detailed parts|!simple and plain|~worked out in a hurry|~bought at great cost
elderly|a1|*|rather old|!rather young|~rather poor|~rather wise
elected|a1|m:official|chosen by vote|!named by a king|~paid by the state|~trained in law
elite|a3|m:force,unit,school,university,troop,athlete,group,club,college,institution,sport,squad|of the highest quality|!of poor quality|~of a very great age|~of no more than small size
eloquent|a4|*|expressing things powerfully|!unable to express things well|~dressed in expensive things|~remembering things exactly
elusive|a4|*|hard to find or achieve|!easy to find or achieve|#exclusive:shut to most people|~pleasant to look at
embattled|a4|*|under attack from many sides|!praised from many sides|~dressed for a battle|~safe and far away from danger
emerging|a4|m:market,economy,power,country,nation,threat,technology,consensus,disease,field,artist|newly growing in importance|!fading in importance|~needing help at once|~coming out of the water at last
eminent|a4|*|famous and respected|#imminent:about to happen|!unknown and unimportant|~noisy and talkative
empirical|a4|*|based on observation|!based on theory alone|#imperial:ruled by an emperor|~based on old writings
empty|a4|m:promise,threat,gesture,rhetoric,word,words,slogan,talk,phrase,victory,symbol,ritual|without real meaning|=with nothing inside|!full of meaning|~never heard before
endemic|a4|*|found at all times in a place|!never found in a place|~coming to a sudden end in a place|~brought from outside to a place
enduring|a4|*|lasting for a long time|!lasting a short time|~suffering for a time|~needed from time to time
enlightened|a4|m:@idea,policy,view,attitude,leader,leadership,self-interest,approach,age,ruler,society|wise and free from prejudice|=given more light|!ignorant and narrow-minded|~rich and free from debt
enviable|a4|*|such as others would like to have|!such as nobody would like to have|#envious:wishing for what others have|~such as others would never believe
ephemeral|a4|*|lasting only a short time|!lasting for all time|~worth a lot of money|~known only to very few people
equitable|a4|*|fair to all|!unfair to some|~owned by all|~open to some
erratic|a4|*|not regular or reliable|!regular and reliable|~without any mistakes|~surprisingly good and useful
erroneous|a4|*|wrong|!right|~strange|~harmful
established|a3|m:party,order,politician,company,church,practice,rule,brand,business,media,procedure,principle,democracy,player,fact,tradition,industry|settled and accepted|!new and untried|~old and useless|~secret and hidden
evasive|a4|*|trying not to answer directly|!answering directly and fully|#invasive:spreading into a place|~asking one thing after another
exacting|a4|*|demanding great care and effort|!asking for little care and effort|~costing the same as the rest|~known for being quite correct
excessive|a3|*|more than is reasonable|!less than is needed|#successive:one after the other|~about the same as usual
exclusive|a3|m:interview,club,right,access,report,story,school,deal,power,property,resort,neighborhood,neighbourhood,use,jurisdiction,domain,licence,zone,control|shared with no one else or few|!open to anyone who likes|~very exciting to all readers|~hard to find or to get hold of
exemplary|a4|*|good enough to be copied|!too bad to be copied|~easy enough to follow|~strange enough to be noted
exhaustive|a4|*|complete and thorough|!partial and hasty|~short but very useful|~dull and of little use
exorbitant|a4|*|much too high|!much too low|~much too late|~far from earth
expansive|a4|m:view,definition,power,interpretation,vision,policy,role,reading,agenda,system|covering a wide range|!covering a narrow range|#expensive:costing a lot of money|~growing hotter all the time
expedient|a4|*|useful but not always right|!right but not always useful|~quick but not always safe|~cheap but not always good
explicit|a3|*|stated clearly and fully|!hinted at but not stated|~stated in anger|#illicit:not allowed by law
explosive|a4|m:issue,growth,situation,report,allegation,claim,revelation,mix,testimony,charge,topic,combination,news|likely to have violent effects|=used in making bombs|!likely to have no effect|~kept hidden for a very long time
extensive|a3|*|covering a large area or amount|!covering a small area or amount|#expensive:costing a large amount|~reaching a far end or border
extravagant|a4|*|going beyond what is reasonable|!careful and modest in every way|~travelling beyond what is safe|~unusual but not at all expensive
exuberant|a4|*|full of energy and joy|!quiet and rather sad|~strict and rather severe|~tired and without hope
facile|a4|*|too simple to be of value|!deep and well thought out|~made for the face|~too hard to be used
failing|a3|m:school,state,health,economy,system,company,bank,business,infrastructure|not working well|!working very well|~coming to an exam|~about to begin
faint|a4|m:hope,chance,praise,sign,possibility,voice,echo,interest,idea|very slight|=weak and ill|!very great|~rather old
fair|a2|m:share,trial,election,price,deal,trade,wage,treatment,game,system,hearing,vote,chance,competition,process,question,criticism,play,access,housing,tax|just and reasonable|=light in colour|!unjust and unreasonable|~pleasant and sunny
faltering|a4|*|losing strength|!gaining strength|~changing colour|~falling from a height
far-fetched|a4|*|hard to believe|=brought from a distance|!easy to believe|~worth repeating
far-reaching|a3|*|having wide effects|=able to stretch one's arms|!having little effect|~living in distant lands
fatal|a3|m:mistake,error,flaw,blow,accident,shooting,attack,crash,weakness|ending in death or ruin|!doing little harm in the end|~easily seen and avoided|~decided long before by fate
feasible|a4|*|possible to carry out|!impossible to carry out|#feeble:too weak to carry out|~pleasant to think about
feeble|a4|*|weak|!strong|#feasible:possible|~foolish
ferocious|a4|*|fierce and violent|!gentle and mild|~hungry and thin|~false and cunning
fertile|a4|m:ground,imagination,mind,territory,field,source & !w:soil,crop,farm,farmer|producing many ideas or results|=good for growing crops|!producing nothing at all|~hard to enter or to get across
fervent|a4|*|showing strong feeling|!showing no feeling|~showing good sense|~showing great surprise
fickle|a4|*|often changing|!always the same|~easily broken|~hard to count
fiery|a4|m:speech,rhetoric,debate,temper,critic,@person,language,sermon,exchange,tone,protest|full of strong feeling|=burning with flames|!cool and calm|~short and dull
fine|a5|m:line,balance,detail,print,distinction,point,tuning & m:line,distinction,print,point,detail,balance|very thin or small|=healthy and well|!very broad or large|~clear and bright
firm|a4|m:commitment,stance,belief,stand,action,supporter,hand,response,support,date,decision,evidence,leadership,grip,position,line,promise,policy,conviction,foundation,control|strong and unlikely to change|=hard to cut or to bend|!weak and likely to change|~found in almost every town
fixed|a4|m:price,rate,term,date,income,period,amount,sum,cost,idea,limit,mortgage|set and not changing|=repaired after breaking|!free to rise and fall|~unknown to the public
flagrant|a4|*|openly bad|!well hidden|#fragrant:sweet-smelling|~often repeated
flagging|a4|m:economy,@feel,support,campaign,growth,demand,sale,morale,fortune,industry,career|becoming weaker|=waving a banner|!becoming stronger|~becoming famous
flat|a4|m:sale,growth,market,economy,spending,wage,price,demand,earnings,denial,refusal,income,revenue|without change|=with no hills|!rising steeply|~out of sight
flawed|a3|*|having faults|!without a fault|~covered with wood|~having rivals
fledgling|a4|*|new and without experience|=a bird learning to fly|!old and full of experience|~small and unable to grow
fleeting|a4|*|lasting only a moment|!lasting a lifetime|~sailing in a group|~running from danger
flimsy|a4|m:excuse,evidence,pretext,argument,case,claim,ground,grounds|weak and hard to believe|=thin and easily torn|!strong and convincing|~long and boring
flourishing|a3|*|doing very well|!doing very badly|~decorated with flowers|~starting very late
fluid|a5|m:situation,market,process,boundary,identity,border,dynamics,position,state|likely to change|=able to flow as water|!firmly settled|~clear and bright
foregone|a4|m:conclusion|known before it happens|!impossible to foresee|~wanted by nearly everyone|~forgotten before long
foreseeable|a3|m:future|near enough to be judged|!too distant to be judged|~full of strange surprises|~safe enough to enjoy
formal|a3|m:complaint,charge,request,apology,announcement,agreement,recognition,offer,statement,inquiry,investigation,vote|made or done officially|=stiff in manner|!made without official form|~made in good time
formidable|a4|*|so strong as to cause fear or respect|!so weak as to cause neither fear nor respect|~so formal as to put everyone off|~so large as to fill all the space
forthcoming|a4|m:election,book,visit,referendum,film,meeting,summit,budget,season,report,album,vote,trial|about to happen or appear|=willing to give information|!over and done with|~going steadily ahead
forthright|a4|*|speaking plainly and directly|!avoiding plain answers|~holding to what is legal|~standing up for what is the law
fragile|a4|m:peace,ceasefire,economy,truce,state,democracy,recovery,coalition,government,health,alliance,ecosystem,agreement,situation,confidence,institution,calm,system,country,balance,progress,ego|easily damaged or broken up|=to be packed with care|!strong and safe from harm|~slow in coming to a decision
frail|a3|*|physically weak|!strong and healthy|~free from guilt|~easily angered
frank|a3|m:discussion,talk,exchange,assessment,conversation,admission,interview,debate,advice,@person,account|open and honest|!secret and false|~long and dull|~short and rude
fraught|a4|p:with & !b:a|full|!free|~bored|~pleased
fraught|a4|m:relationship,relation,process,time,issue,negotiation,history,situation,debate,moment,question & !p:with|causing worry and tension|!calm and free of worry|#fought:won after a long war|~known and liked by all
free|a4|f:of,from|having none|=not bound by|!having much|~proud
frenzied|a4|*|wild and excited|!calm and orderly|~frozen with fear|~quick and successful
fresh|a4|m:election,talk,evidence,start,round,charge,wave,approach,violence,effort,attack,allegation,idea,perspective,sanction,fighting,fear,protest,attempt,hope,crisis,inquiry,concern,clash,call,look,doubt,push,impetus,controversy|new or further|=not tinned or frozen|!old or former|~cool and clean
frigid|a4|m:relation,relationship,tie,reception,response|unfriendly|=icy|!very warm|~unusual
fringe|a4|m:group,party,movement,element,candidate,politician,view,belief,figure|outside what most people accept|=sewn along the edge of cloth|!held by almost everyone|~of the hair above the eyes
frivolous|a4|*|not serious or important|!serious and important|~not free or independent|~cold and unfriendly
frosty|a4|m:relation,relationship,reception,exchange,meeting,atmosphere,response,tie|cold and unfriendly|=white with ice|!warm and friendly|~short and secret
fruitful|a4|m:talk,meeting,discussion,relationship,cooperation,dialogue,partnership,visit,collaboration,career|bringing good results|=bearing apples or pears|!bringing no results|~lasting a long time
fruitless|a4|*|bringing no result|=bearing no apples|!bringing success|~known to nobody
full-blown|a4|*|complete in every way|=open and filled with wind|!only half developed|~rather sad and gloomy
full-fledged|a4|*|complete or fully developed|=covered with feathers|!only just at its beginning|~ready and eager to run away
fundamental|a3|*|basic and most important|!slight and unimportant|~found in very few cases|~simple and easily made
futile|a4|*|bound to fail|!sure to succeed|#fertile:rich in crops|~full of anger
galloping|a5|m:inflation,growth,cost,debt|rising very fast|=running as a horse|!rising slowly|~lasting long
generous|a3|m:offer,benefit,subsidy,pension,aid,salary,package,welfare,tax,term,support,gift,pay,majority|larger than expected|=kind and unselfish|!smaller than expected|~well deserved
genial|a4|*|friendly and cheerful|!cold and gloomy|~clever but rather unkind|~quick to take offence
genuine|a3|*|real|!false|~rare|~kind
glaring|a4|m:error,omission,example,contradiction,failure,mistake,problem,weakness,gap,absence,inequality,flaw,difference,injustice|so bad that it is easy to see|=shining too brightly|!so small that it is hard to see|~staring in anger at others
gloomy|a3|m:outlook,forecast,picture,prediction,prospect,mood,economic,assessment,view|giving little hope|=with little light|!full of hope|~hard to prove
golden|a5|m:age,era,opportunity,chance,rule,years,years|excellent|=yellow|!terrible|~peaceful
good-faith|a4|*|honest and sincere|!meant to deceive|~deeply religious|~easy to believe
graphic|a4|m:detail,image,video,account,description,content,picture,footage,scene,photo,evidence,testimony,novel & !m:novel|very clear and often shocking|=drawn on a computer|!vague and rather mild|~short and leaving much unsaid
grave|a4|m:concern,danger,threat,mistake,situation,crisis,consequence,risk,doubt,error,condition,violation,breach,problem,matter,charge,crime,abuse,fear,challenge,injustice,state,harm,responsibility|very serious|=a place for the dead|!of no importance|~soon forgotten
green|a5|m:energy,policy,technology,economy,deal,group,party,investment,tax,agenda,movement,job,campaigner,industry,growth,power,revolution,credentials,transition & !m:party|meant to protect the environment|=of the colour of grass|!harming the environment|~based on very little experience
grim|a4|m:reality,picture,news,warning,toll,future,prospect,reminder,outlook,milestone,task,discovery,economic,situation,fate,statistics,assessment,forecast,condition,record,truth,prediction,report|very serious and unpleasant|!light and very pleasant|~hard to find or follow|~told and retold many times over
groundbreaking|a4|*|new and important|=digging up the soil|!old and well known|~against the law
groundless|a4|*|without any reason|=without any land|!with good reason|~without any end
growing|a1|m:concern,number,pressure,demand,threat,evidence,problem,fear,economy,support,anger,opposition,influence,sense,population,crisis,movement,risk,body,gap,tension,unrest,need,public,consensus,resentment,frustration,awareness,popularity,market,interest|becoming greater|!becoming less|=becoming tall|~becoming clear
grudging|a4|*|given unwillingly|!given gladly|~paid in full|~given in secret
gruelling|a4|*|very tiring|!very easy|~very costly|~very cruel
grueling|a4|*|very tiring|!very easy|~very costly|~very cruel
guarded|a5|m:optimism,response,welcome,answer,comment,statement,reaction,language,approach,secret|careful not to say too much|=watched by soldiers|!open and saying everything|~loud so that all can hear
gullible|a4|*|easily deceived|!hard to deceive|~easily angered|~hard to please
handsome|a5|m:profit,reward,return,sum,majority,salary,fee,victory,dividend,lead|large|=good-looking|!small|~secret
handy|a3|m:lead,tool,way,guide,excuse|useful|=skilful|!useless|~recent
hapless|a4|*|unlucky|!lucky|#helpful:useful|~sleepy
hard|a4|m:line,currency,evidence,fact,data,power,proof,information,number,news,border,deadline & m:evidence,fact,data,proof,information,news,number|definite and reliable|=firm to the touch|!doubtful and vague|~difficult to do
hard-line|a4|*|strict and refusing to compromise|!mild and willing to compromise|~badly drawn and hard to read|~working hard and for long hours
hard-won|a4|*|gained only after great effort|!gained with hardly any effort|~lost only after long fighting|~wanted only by a few people
harrowing|a4|*|very upsetting|=breaking up soil|!very cheering|~very narrow
harsh|a3|m:criticism,condition,sentence,reality,punishment,treatment,measure,@rule,rhetoric,winter,word,penalty,crackdown,environment,term,critic,life,climate,language,truth,lesson,interrogation|severe and unkind|!mild and kind|~long and dull|~quick and careless
hasty|a3|*|done too quickly|!done too slowly|~done too often|~done too late
hazardous|a3|*|dangerous|!quite safe|~illegal|~unknown
headlong|a5|m:rush,dash,pursuit,flight,retreat|hasty and reckless|=with the head first|!slow and careful|~stubborn and proud
healthy|a5|m:profit,economy,democracy,debate,growth,majority,balance,competition,skepticism,scepticism,dose,lead,market,respect,relationship,finance,return|good and sound|=free from illness|!poor and unsound|~rare and strange
heated|a4|m:debate,argument,exchange,discussion,row,rhetoric,dispute,meeting,campaign,conversation,controversy|full of angry feeling|=made hot, as in a stove|!calm and friendly|~short and friendly
heavy|a4|m:fighting,casualty,loss,fine,cost,blow,criticism,price,pressure,responsibility,toll,burden,use,reliance,investment,defeat,traffic,tax,penalty,damage,losses,casualties,presence,shelling,workload,debt|great in amount or force|=weighing a lot|!small in amount or force|~hard to understand
heinous|a4|*|extremely wicked|!extremely good|~extremely rare|~extremely loud
heterogeneous|a4|*|made up of different kinds|!all of the same kind|~made by mixing liquids|~loved by all kinds of people
hidden|a2|m:agenda,cost,danger,camera,meaning,message,motive,fee,tax|not seen or known|!plain to everybody|~newly found out|~kept very cheap
high-profile|a4|*|attracting much public attention|=seen from the side and above|!attracting little attention|~costing a great deal of money
historic|a3|m:decision,day,moment,deal,vote,visit,agreement,victory,opportunity,election,meeting,summit,achievement,event,step,win,change,low,high,chance,ruling,mistake|very important in history|=about things long past|!of no lasting importance|~known from old stories
hollow|a5|m:victory,promise,claim,word,words,threat,rhetoric,gesture,argument ; b:ring,sound,rang|without real value or meaning|=with a hole inside|!full of value and meaning|~hard for anyone to hear or see
hostile|a3|*|very unfriendly|!very friendly|~very strange|~very much surprised
hot|a5|m:issue,topic,debate,market,button,spot,pursuit,commodity,favourite,favorite,property,demand & m:issue,topic,debate,property,favourite,favorite,commodity,market|much talked of or wanted|=high in temperature|!of no interest to anyone|~stolen by thieves
humane|a4|*|kind and caring|!cruel and heartless|~of the human race|~weak and sickly
humble|a4|m:beginning,background,origin,home,family,roots,circumstance,beginnings,origins|poor and simple|=modest|!rich and grand|~sad and unhappy
iconic|a3|*|famous as a symbol|!unknown to most people|~of religious pictures|~old and nearly ruined
idle|a4|m:threat,talk,speculation,curiosity,promise,boast|without serious purpose|=lazy when at work|!deeply serious|~repeated again and again
idle|a4|m:factory,worker,plant,machine,land,capacity,hand,money,youth ; l:sit,stand,lie,lay,sat,stood|not in use or at work|=too lazy to work|!in full use or at work|~kept well out of sight
illicit|a4|*|not allowed by law|!lawful in every way|#elicit:brought out by questions|~not known in law
illustrious|a4|*|famous and admired|!unknown and despised|#illusory:not real but imagined|~full of pictures
imminent|a4|*|about to happen|!far in the future|#eminent:famous and respected|~already finished
immaterial|a4|*|of no importance|=without a body|!most important|~not yet very old
immense|a3|*|very great|!very small|~very deep|~very old
impartial|a4|*|not favouring either side|!favouring one side|~hostile to both the sides|~not sure which side is right
impassioned|a4|*|full of strong feeling|!without any feeling|#impassive:showing no feeling|~beyond all hope
impeccable|a4|*|without any fault|!full of faults|~without any money|~full of danger
impending|a4|*|about to happen|!long past|~hard to explain|~not very likely
imperative|a4|*|absolutely necessary|!not at all necessary|~ruled by an emperor|~quite impossible
impervious|a4|*|not affected|!easily moved|~not visible|#previous:from before
implausible|a4|*|hard to believe|!easy to believe|~hard to enjoy|~easy to forget
implicit|a4|m:threat,message,criticism,bias,assumption,support,promise,recognition,approval,admission|suggested but not stated|!stated in plain words|#illicit:forbidden by law|~hidden under the ground
impotent|a4|*|without power|!very powerful|#important:of great weight|~without pity
impoverished|a3|*|very poor|!very rich|~improved|~unproved
impulsive|a4|*|acting without thinking|!thinking before acting|~pushing others aside|~unable to act at all
inadequate|a3|*|not good enough|!quite good enough|~not fair enough|~not new enough
inadvertent|a4|*|not done on purpose|!carefully planned|~not shown in public|~done against the law
inalienable|a4|*|that cannot be taken away|!that can easily be taken away|~that cannot be understood|~that is not from another planet
inaugural|a4|m:address,speech,meeting,flight,ceremony,season,edition,match,lecture,summit,game,award|first of its kind or term|!last of its kind or term|~most costly of its kind|~most expensive of its kind so far
inclusive|a3|*|open to all kinds of people|!closed to many people|~agreed by most people|~agreed on by almost everybody
incompatible|a4|*|not able to exist together|!able to exist together well|~not able to feel pity|~not easy to compare
inconceivable|a4|*|impossible to imagine|!easy to imagine|~impossible to hide|~easy to forget
incongruous|a4|*|out of place|!quite fitting|~out of date|~quite plain
incremental|a4|*|happening in small steps|!happening in one leap|~happening by accident|~happening in secret
incumbent|a4|m:@person,president,government,party,governor,mayor,prime|now holding office|!not yet in office|~never elected to office|~hoping to gain office
indefinite|a3|m:strike,period,detention,delay,ban,suspension,ceasefire,closure,time,curfew|with no fixed end|!with a fixed end|~with no clear reason|~with no public support
indifferent|a4|*|not caring|!deeply caring|~quite the same|~very different
indigenous|a4|*|native to a place|!come from abroad|#indignant:angry at a wrong|~poor and in need
indignant|a4|*|angry at something unfair|!pleased by something fair|#indigenous:native to a place|~afraid of something strange
indiscriminate|a4|*|done without care for who is hit|!aimed with care at certain people|~fair and equal to all people|~done to those of another race
indispensable|a4|*|that one cannot do without|!that one can well do without|~that cannot be thrown away|~that cannot be paid for
inept|a4|*|without skill|!very skilful|~without shame|~very late
inevitable|a3|*|certain to happen|!unlikely to happen|~hard to forgive|~easy to explain
inexorable|a4|*|impossible to stop|!easy to stop|~impossible to see|~easy to forgive
infamous|a4|*|well known for being bad|!well known for being good|~not known to anyone|~known only to a family
infinite|a3|*|without end|!with an end|~very fine|~quite sure
inflammatory|a4|m:rhetoric,speech,language,remark,comment,statement,word,tweet,post,article,message|meant to make people angry|=causing redness and swelling|!meant to calm people down|~used for lighting fires
inflated|a4|m:price,claim,figure,value,cost,ego,grade,number,bill,expectation,sense|made larger than it should be|=filled with air or some gas|!made smaller than it should be|~counted more than once
influential|a2|*|having power to affect others|!having no power over others|~having an illness that spreads|~having plenty of money
ingenious|a4|*|clever and inventive|!dull and unimaginative|#ingenuous:simple and trusting|~native to a place
ingrained|a4|*|so deep as to be hard to change|!so weak as to be easy to change|~made of wood or corn|~kept secret for a long time
inherent|a4|*|being a natural part of something|!added to something from outside|#inherited:left by a dead relative|~causing great harm to something
inhospitable|a4|*|hard to live in|!easy to live in|~without a doctor|~full of patients
inimical|a4|*|harmful or hostile|!helpful or friendly|#inimitable:beyond copying|~very small or weak
innate|a4|*|there from birth|!learned in life|~of no real value|~hard to notice or find
innocuous|a4|*|harmless|!harmful|~guilty|~healthy
innovative|a3|*|new and original|!old and copied|~native and local|~loud and noisy
inordinate|a4|*|far more than is usual|!far less than is usual|~not in the right order|~below in rank
insatiable|a4|*|never satisfied|!easily satisfied|~never explained|~easily angered
insidious|a4|*|harmful in a hidden way|!helpful in an open way|~held on the inside|~cheerful and noisy
instrumental|a4|p:in|helping to bring about|=played without singing|!standing in the way of|~made of metal
insular|a4|*|not interested in the outside world|=living alone on a small island|!open to the outside world|~feared by people in other countries
insurgent|a4|*|rising against those in power|!loyal to those in power|#urgent:needing attention at once|~feeling sure of one's power
insurmountable|a4|*|impossible to overcome|!easy to overcome|~too steep to ski on|~known to nobody
intact|a4|*|whole and undamaged|!broken to pieces|~kept out of reach|~covered or hidden away
intangible|a4|*|that cannot be touched or measured|!that can be seen and measured|~that can't be sold or given away|~that can be bought or sold
integral|a4|*|needed to make the whole|!not needed by the whole|~honest on the whole|~divided from the whole
intelligible|a4|*|able to be understood|!unable to be understood|#intelligent:quick to learn|~able to be chosen
intense|a2|m:pressure,fighting,debate,competition,heat,negotiation,scrutiny,@feel,pain,interest,talk,battle,lobbying,criticism,campaign,speculation|very strong|!very weak|~very recent|~very unusual
intent|a5|p:on,upon|determined|=meant in law|!not interested|~unable
intermittent|a4|*|stopping and starting again|!going on without a stop|~coming between two things|~ending after a short time
intolerable|a3|*|too bad to be borne|!easy to put up with|#intolerant:unwilling to accept others|~hard to believe
intractable|a4|*|very hard to solve|!very easy to solve|~impossible to follow|~without any traces
intransigent|a4|*|refusing to compromise|!ready to compromise|~unable to travel|~lasting a short time
intricate|a4|*|with many small parts|!plain and simple|~strange and foreign|~costly but of no use
intrinsic|a4|*|belonging to its nature|!added from outside|~hard to make out clearly|~of interest only to a few
intriguing|a3|*|very interesting|!very boring|~very expensive|~very well known
intrusive|a4|*|entering where it is not wanted|!keeping politely away|~given where it is needed|~looking for what others have lost
invaluable|a5|*|extremely useful|!of no use at all|~not for sale|~hard to explain
inventive|a3|*|good at thinking up new things|!unable to think up anything new|~good at telling lies about things|~quick to find lost things
invasive|a4|m:species,plant,procedure,search,surgery,weed,pest,insect|spreading or entering harmfully|=attacking as an army does in war|!staying harmlessly in its place|#evasive:refusing to give an answer
inviolable|a4|*|never to be broken|!often to be broken|~never to be violent|~easy to be seen
ironclad|a5|m:commitment,guarantee,rule,promise,evidence,contract,case,agreement,alibi,support|firm and unbreakable|=covered in metal plates|!weak and easily broken|~written in secret
irreparable|a4|*|that cannot be put right|!that can soon be put right|~that cannot be told apart|~that can be prepared early
irreversible|a4|*|that cannot be undone|!that can easily be undone|~that cannot be worn|~that can be turned over
irrevocable|a4|*|that cannot be taken back|!that can be taken back|~that cannot be spoken|~that can be remembered
jubilant|a3|*|full of joy over success|!full of grief over failure|~full of fear for the future|~full of years and honours
judicious|a4|*|showing good judgment|!showing poor judgment|#judicial:of courts and judges|~showing no mercy
just|a5|m:war,cause,peace,society,settlement,punishment,solution,reward,law,world,order,compensation,transition|fair and right|=only a moment ago|!wrong and unfair|~only and no more
keen|a4|m:interest,sense,eye,awareness,competition,observer,mind,understanding|sharp and strong|=eager to do something|!dull and weak|~kind and gentle
key|a2|m:issue,role,figure,part,player,factor,question,element,ally,point,state,witness,vote,reason,demand,city,aide,area,challenge,position,decision,date,measure,town,test,provision,moment|most important|=for opening a lock|!of little weight|~most recent
knee-jerk|a4|*|done at once without thinking|=of a joint in the leg|!done after long thought|~done so as to hurt somebody
lacklustre|a4|*|dull and without energy|!lively and full of energy|~poor and without money|~dirty and without polish
lackluster|a4|*|dull and without energy|!lively and full of energy|~poor and without money|~dirty and without polish
lame|a5|m:excuse,duck,attempt,joke & !m:duck|weak and unconvincing|=unable to walk well|!strong and convincing|~cruel and unfair
landmark|a5|m:@rule,decision,case,deal,agreement,study,report,legislation,ruling,judgment,trial,law,settlement,speech,event,vote,victory,judgement,verdict,research ; f:ruling,decision,case,deal,agreement,study,report,legislation,judgment,law,settlement,trial|important as a turning point|=easy to see on a map|!of no lasting importance|~about the ownership of land
landslide|a5|m:victory,win,election,majority ; f:victory,win,election,majority|by a huge margin|=of falling rock and earth|!by a few votes only|~without any opponents
lasting|a2|*|continuing for a long time|!over in a short time|~coming after a long time|~coming at the end of a time
latent|a4|*|present but not yet seen|!plain for all to see|~coming too late|~strong enough to hurt
lavish|a4|*|rich and costly|!plain and cheap|~clean and fresh|~large and empty
lax|a4|*|not strict enough|!far too strict|~not long enough|~far too weak
lean|a5|m:year,time,period,season,years,times|with little money or food|=with little fat|!with plenty of everything|~with many quarrels
legitimate|a4|m:concern,government,right,interest,question,reason,claim,president,business,grievance,demand,authority,aim,target,use,need,election,leader,purpose,aspiration,defense,point,source|lawful or reasonable|=born of married parents|!unlawful or unreasonable|~easy to read or understand
lenient|a4|*|not severe|!very severe|~not honest|~very long
lethal|a3|*|able to kill|!quite harmless|~hard to find|~against the law
liable|a4|p:to,for|likely or legally bound|!unlikely or legally free|#reliable:able to be trusted|~willing or quite ready
liberal|a5|m:use,dose,helping,interpretation,supply,amount|generous|=not strict|!very small|~careful
light|a4|m:sentence,punishment,fine,casualty,traffic,touch,work,duty,rain,weapon,load,fine,trading|small in amount or force|=bright with sun|!great in amount or force|~pale in colour
listless|a4|*|without energy or interest|!full of energy and interest|~without a written list|~full of strange ideas
living|a2|m:standard,cost,condition,wage,space & m:condition,wage,space|of daily life|!of the dead|~of wild nature|=still alive
lofty|a4|m:goal,ideal,ambition,rhetoric,aim,promise,principle,words,vision,position,talk|noble and high-minded|=built high above|!low and selfish|~proud and rather rude
long-standing|a3|*|having existed for a long time|=on one's feet for hours|!having only just begun|~having to be paid for years ahead
long-term|a1|*|lasting far into the future|!lasting only a short while|~put in difficult words|~agreed on by people long ago
loose|a4|m:coalition,alliance,network,federation,association,monetary,regulation,control,interpretation,translation,term,talk,confederation|not strict or close|=not tied up|!very strict or close|~easily lost
lopsided|a4|*|much heavier on one side|!the same on both sides|~cut off at the top|~seen from one side
low-key|a4|*|quiet and not meant to attract notice|=low in the scale of musical notes|!loud and meant to attract notice|~cheap and of poor quality
lucid|a4|*|clear and easy to follow|!confused and hard to follow|#lurid:shocking and full of violence|~lucky and full of hope
lucrative|a4|*|bringing in much money|!losing much money|~needing much money|~costing a lot of money
ludicrous|a4|*|so foolish as to be laughable|!so wise as to be admired|~so cruel as to be hated|~so rare as to be hardly believed
lukewarm|a5|m:support,response,reception,reaction,welcome,endorsement,enthusiasm,review|showing little enthusiasm|=slightly warm to touch|!showing great enthusiasm|~showing sudden anger
lurid|a4|*|shocking and full of violence|!mild and quite harmless|#lucid:clear and easy to follow|~tempting and rather attractive
makeshift|a3|*|put together for a short time|!built to last for a long time|~moved from one place to another|~made by people working nights
malicious|a4|*|meant to do harm|!meant to do good|#delicious:good to eat|~sent by mistake
mandatory|a3|*|required by law or rule|!left to free choice|~paid for by the state|~made easier by a law
manifest|a5|m:destiny,failure,injustice,error,interest,need & !m:destiny|plain to see|=a list of cargo|!well hidden|~hard to bear
marginal|a4|m:effect,impact,improvement,role,difference,increase,change,gain,party,benefit,rise,figure,group,issue,importance|small and not important|=written at the side of a page|!large and very important|~felt only after many years
marked|a5|m:increase,contrast,improvement,decline,difference,change,shift,rise,drop,departure,effect,tendency,deterioration,reduction,impact|clear and noticeable|=having a sign or stain|!slight and hardly seen|~checked by a teacher
massive|a1|m:@amount,attack,protest,damage,increase,effort,scale,explosion,problem,cut,majority,crowd,investment,debt,impact,failure,blow,wave,rise|very large|!very small|~very late|~very rare
material|a5|m:fact,change,difference,breach,evidence,witness,interest,support,information,benefit,gain,impact,need|important or real|=made of cloth|!slight or unreal|~made by hand
measured|a5|m:response,tone,approach,language,statement,step,words,pace,reply,way|careful and calm|=checked with a ruler|!wild and hasty|~short and rude
meagre|a4|*|too small|!very large|#eager:very keen|~too dear
meager|a4|*|too small|!very large|#eager:very keen|~too dear
mere|a4|*|no more than|!much more than|~near to|~known as
meticulous|a4|*|very careful about detail|!careless about detail|~ridiculous in detail|~brief and without detail
mild|a3|m:recession,criticism,symptom,winter,case,rebuke,form,reaction,term,illness,protest|not severe|!very severe|~rather rare|~soft in taste
militant|a4|m:group,organization,organisation,@person,union,attack,movement,activist,wing,islamist|ready to use force|!opposed to force|~unable to use force|~tired of using force
minute|a5|m:detail,amount,quantity,particle,fraction,trace,difference,change|very small|=of sixty seconds|!very large|~of a meeting
misguided|a4|*|based on wrong ideas|!based on sound ideas|~led by a tour guide|~lost on a journey
misleading|a3|*|giving a wrong idea|!giving a true idea|~going the wrong way|~giving up a lead
mixed|a4|m:feeling,reaction,message,signal,result,record,review,response,success,picture,bag,reception,emotion,blessing,evidence,fortune,reviews,view|both good and bad|=stirred together|!entirely good|~hard to hear
mobile|a2|m:home,clinic,force,population,workforce,library,unit,hospital|able to move easily|!fixed in one place|=of a telephone|~small and cheap
moderate|a4|m:@person,party,politician,republican,democrat,islamist,voter,cleric,muslim,group,voice,wing,candidate,rebel,leader,opposition|not extreme in opinions|=of average size|!holding very strong views|~modern in all opinions
modest|a4|m:growth,increase,gain,@idea,improvement,rise,progress,reform,success,change,sum,cut,effect,home,income,recovery,step,fee,reduction,impact,goal,house,decline,background,salary,means|not large|=not boastful|!very large|~not modern
momentous|a4|*|of great importance|!of no importance|~of short duration|~of mixed results so far
monolithic|a4|*|all of one piece and unchanging|=made from a single stone|!varied and often changing|~ruled by one king and nobody else
monumental|a4|m:task,mistake,challenge,effort,failure,decision,achievement,error,change,work,shift|very great|=made of stone|!very slight|~very old
moot|a4|m:point,question,issue,case ; l:render,become,make,be|no longer worth deciding|!in need of a decision|#mute:unable to speak|~agreed on by both sides
moribund|a4|*|close to death or at a standstill|!full of life and moving fast|~rich in memories of past days|~kept going only by large sums of money
mounting|a4|*|growing steadily|=climbing a hill|!shrinking steadily|~getting on a horse
multifaceted|a4|*|having many sides|!having one side only|~having many friends|~having two faces
mundane|a4|*|ordinary and dull|!unusual and exciting|~held once a week|~rich and powerful
murky|a5|m:world,business,past,deal,politics,affair,situation,origin,question,area,finance,dealings|not clear and perhaps dishonest|=dark and dirty as water|!quite clear and honest|~full of sound and bright colours
muted|a5|m:response,reaction,criticism,celebration,applause,growth,welcome,tone,demand,praise,inflation|weak or quiet|=unable to speak|!loud or strong|~slow or late
mutual|a3|*|felt or done by each to the other|!felt or done by one side only|~known to only two persons|~known to two people and to nobody else
naive|a3|*|too simple and trusting|!wise and suspicious|~clever but dishonest|~too proud to ask for help
naked|a5|m:aggression,ambition,greed,power,racism,truth,self-interest,partisanship,attempt,hatred|open and not hidden|=wearing no clothes|!well hidden|~cold and cruel
narrow|a4|m:majority,victory,defeat,margin,lead,win,escape,vote,loss,gap|by only a little|=not wide enough to pass|!by a great deal|~by unfair means
narrow|a4|m:interest,view,definition,focus,sense,ruling,agenda,nationalism,interpretation,scope,range,question|limited in range|=not wide as a road|!broad in range|~hard to explain
nascent|a4|*|just beginning to develop|!near to its end|~happening last week|~well known for many years
nebulous|a4|*|vague|!clear|~starry|~close
negligent|a4|*|failing to take proper care|!taking every proper care|#negligible:too small to matter|~refusing to take part
negligible|a4|*|too small to matter|!large enough to matter|#negligent:not taking care|~easy to negotiate
neutral|a2|m:country,party,position,stance,ground,observer,state,side,venue,stand,territory,mediator,term,language|supporting neither side|!supporting the one side|=without much colour|~hostile to both the sides
nimble|a4|m:company,business,economy,@body,@person,competitor,firm,government|quick to change|!slow to change|~small and poor|=light on one's feet
nominal|a4|m:leader,control,head,role,fee,sum,rent,ally,price,power,charge,independence|in name only or very small|!real or very large|~usual or easily expected|~elected to for many years
nonchalant|a4|*|calm and seeming not to care|!anxious and clearly caring|~unable to take up a challenge|~not known and not missed
notable|a3|*|worth mentioning|!not worth a word|~written down|~able to be seen
notorious|a3|*|famous for something bad|!famous for something good|~known only to a few|~announced by a lawyer
novel|a5|m:idea,approach,way,solution,virus,coronavirus,technology,method,use,concept,argument,theory,feature,experience|new and different|=a made-up story|!old and usual|~easy to carry out
nuanced|a4|*|showing small differences of meaning|!showing no small differences|~showing great differences of opinion|~showing what is new in the news
numb|a4|l:feel,become,grow,leave|unable to feel|!able to feel keenly|~unable to count|~unwilling to talk
obdurate|a4|*|stubborn|!yielding|~dark|~lasting
objective|a4|m:journalism,reporting,truth,analysis,assessment,view,standard,reality,criterion,fact,reporting,measure,evidence,test|based on fact, not feeling|!based on feeling, not fact|#objectionable:unpleasant, not liked|~aimed at a goal, not reached
obligatory|a4|*|required|!optional|~helpful|~grateful
oblique|a5|m:reference,criticism,way,hint,allusion,attack,remark|not direct|=at a slant|!plain|~cruel
oblivious|a4|*|not noticing|!fully aware|#obvious:easy to see|~not forgiving
obscure|a4|m:@person,reason,law,book,group,village,post,detail,language,corner,@rule,author,company,party,provision,term|little known|=badly lit|!widely known|~very cheap
obsolete|a4|*|no longer in use|!still much used|#absolute:complete|~not yet in use
obstinate|a4|*|refusing to give way|!ready to give way|~unable to see|~eager to learn
obtrusive|a4|*|too easily noticed|!hardly noticed|~slow to learn|~of very little use
odious|a4|*|hateful|!lovable|~smelly|~unlikely
ominous|a4|*|suggesting that bad things will come|!suggesting that good things will come|~suggesting that all has been said|~suggesting that one knows everything
onerous|a4|*|heavy and hard to bear|!light and easy to bear|~honoured and well paid|~owned by one person
opaque|a5|m:system,process,decision,language,@body,finance,deal,market,structure,rule,procedure,company|hard to see into or understand|=letting no light through|!open and easy to understand|~cruel and hard to bear
open|a4|p:to & l:be,is,are,was,remain,remains & !w:public|willing to consider|=not closed or locked|!strongly set against|~free of charge
open|a5|m:question,conflict,letter,secret,war,revolt,hostility,rebellion,warfare,defiance,opposition & m:conflict,war,revolt,hostility,rebellion,warfare,defiance,opposition|not hidden|=not shut|!kept secret|~unending
open-ended|a4|*|with no limit set beforehand|!with a limit set beforehand|~with a hole at both ends|~with a story that ends happily
opportunistic|a4|*|using chances without regard to principle|!acting on principle without regard to gain|~hoping always for the best in everyone|~giving others a fair and equal chance
opulent|a4|*|rich and costly|!poor and plain|~open and airy|~loud and bright
orchestrated|a5|m:campaign,attack,effort,violence,attempt,series,protest|carefully planned|=played by many musicians|!done without a plan|~loudly praised
orderly|a3|*|well arranged and peaceful|!wild and confused|~bought and paid for|~noisy and full of people
orthodox|a4|m:view,economics,thinking,policy,economic,theory,approach,politics|generally accepted|!against accepted ideas|~learned at university|=of the eastern church
ostensible|a4|*|said to be so but perhaps not really|!said to be so and proved beyond doubt|~showing off to other people|~known to be so by those who were there
outdated|a2|*|no longer modern|!very modern|~sent out late|~not yet finished
outgoing|a5|m:president,government,administration,minister,chairman,governor,mayor,chief,ambassador,leader,congress,prime,parliament,senator|about to leave office|=friendly and sociable|!about to take office|~travelling abroad
outlandish|a4|*|strange|!ordinary|~foreign|~distant
outright|a5|m:majority,ban,winner,victory,lie,rejection,war,ownership,opposition,independence,hostility,refusal,fraud|complete and clear|!partial and doubtful|~sudden and rude|~just and fair
outspoken|a3|m:critic,@person,supporter,opponent,advocate,critic,defender,voice|saying openly what one thinks|!hiding what one really thinks|~speaking in the open air|~saying little but thinking much
outstanding|a5|m:debt,issue,bill,payment,loan,question,warrant,difference,dispute,matter,problem,claim,charge|not yet paid or settled|=extremely good|!fully paid or settled|~easy to notice
overarching|a4|*|including everything|=bending over a road|!covering a small point|~hard to understand
overdue|a4|*|late in coming|!early in coming|~paid too often|~covered with dew
overriding|a4|m:concern,priority,goal,interest,aim,objective,need,consideration,principle|more important than any other|=riding past on a horse|!less important than any other|~harder to explain than any other
overt|a4|*|open, not hidden|!hidden, not open|#covert:secret, not shown|~ended, not lasting
overwhelming|a3|m:majority,support,evidence,victory,force,vote,defeat,response,number,demand,odds,approval|very great|!very slight|~very slow|~very new
painstaking|a4|*|very careful and thorough|=causing much pain|!careless and hasty|~brave in spite of pain
palatable|a5|m:@idea,option,solution,term,alternative,choice,message,way,truth|acceptable|=tasting good|!hateful|~possible
paltry|a4|*|too small to matter|!large and generous|#poultry:of hens and ducks|~late and unwelcome
paradoxical|a4|*|seeming to contradict itself|!plain and to be expected|~having to do with two doctors|~perfect in every way
paralysed|a4|m:government,country,@body,parliament,city,economy ; l:be,leave|unable to act|=lame|!quick to act|~afraid to act
paralyzed|a4|m:government,country,@body,parliament,city,economy ; l:be,leave|unable to act|=lame|!quick to act|~afraid to act
paramount|a4|*|more important than anything else|!less important than anything else|~higher than any other mountain|~the same as all the others
parochial|a4|*|limited to narrow local interests|=belonging to a church district|!open to the whole wide world|~kind and quick to forgive people
partial|a5|m:ceasefire,lifting,victory,success,solution,withdrawal,shutdown,result,truce,ban,recovery,answer,information,mobilisation,mobilization,agreement,explanation|not complete|=one-sided|!quite total|~kept secret
partisan|a4|*|strongly supporting one party|!supporting no party at all|~sharing equally with a partner|~fond of having a good time
passive|a3|m:role,observer,resistance,@person,bystander,victim,consumer,audience|not taking action|!ready to act|~taking great care|~taking too much
patent|a5|m:nonsense,lie,absurdity,falsehood,injustice,unfairness|obvious|=protected|!hidden|~long kept
patronising|a4|*|treating others as less clever|!treating others as equals|~helping others with money|~buying things often in the same shop
patronizing|a4|*|treating others as less clever|!treating others as equals|~helping others with money|~buying things often in the same shop
peripheral|a4|*|not central or important|!central and important|~moving in circles|~dangerous and full of risk
permissive|a4|*|allowing a great deal|!forbidding a great deal|~asking politely first|~refusing to be moved
pernicious|a4|*|very harmful|!very helpful|~very fussy|~very cold
perpetual|a3|*|never ending|!very brief|~never noticed|~often resented
persistent|a3|*|continuing in spite of difficulty|!giving up at the first difficulty|#consistent:always in agreement with itself|~resisting every kind of change
pertinent|a4|*|having to do with the matter|!having nothing to do with the matter|#impertinent:rude about the matter|~lasting as long as the matter
pervasive|a4|*|spread through every part|!found in hardly any part|#persuasive:good at convincing|~wrong in every part
petty|a4|m:crime,dispute,theft,corruption,politics,quarrel,squabble,rivalry,concern,criminal|small and unimportant|!great and important|#pretty:nice to look at|~quick and violent
pious|a4|m:hope,words,wish,platitude,talk,rhetoric|sounding good but not meant|=deeply religious|!really meant and acted on|~hard to understand
pitched|a5|m:battle|fierce and fully fought|=thrown to a batter|!short and half-hearted|~put up as a tent
pivotal|a4|*|on which everything depends|!on which nothing depends|~kept from public view|~from which nobody can escape
plausible|a4|*|seeming likely to be true|!seeming unlikely to be true|~earning loud applause|~pleasing to the eye
pliant|a4|*|easily led or bent|!stubborn or stiff|~ready to complain|~asking for more
plum|a5|m:job,role,post,assignment,position,contract|excellent and much wanted|=of a purple fruit|!dull and badly paid|~given after long service
poignant|a4|*|causing deep sadness|!causing much laughter|#pungent:strong in smell|~causing great anger
pointed|a5|m:criticism,question,remark,reference,comment,attack,message,reminder,rebuke,contrast,response|clearly aimed at someone|=having a sharp end|!vague and aimed at no one|~having little to do with it
polarised|a4|*|split into two opposed camps|!united in a single camp|~frozen in the far north|~scattered in many small camps
polarized|a4|*|split into two opposed camps|!united in a single camp|~frozen in the far north|~scattered in many small camps
poor|a4|m:performance,quality,result,record,health,condition,harvest,management,decision,judgment,diet,service,planning,choice,turnout,hygiene,visibility,communication|below what it should be|=having little money|!above what was expected|~deserving pity
popular|a4|m:vote,uprising,revolt,support,protest,movement,will,discontent,unrest,anger,opinion,sovereignty,revolution,demand,mandate,opposition & !m:movement|of the people in general|=liked by many people|!of the ruling few|~of the very youngest people
porous|a5|m:border,frontier,boundary|easy to pass through|=full of tiny holes|!impossible to cross|~shown on every map
potent|a4|*|powerful|!powerless|#patient:calm|~possible
pragmatic|a4|*|practical rather than based on theory|!based on theory rather than practice|~dramatic rather than plain and simple|~based on hope rather than experience
precarious|a4|*|uncertain and unsafe|!certain and safe|#precious:worth very much|~careful and exact
precipitate|a5|m:withdrawal,action,decision,move,departure,haste|too hasty|=falling as rain|!well considered|~too costly
precipitous|a4|m:decline,drop,fall,withdrawal,rise|sudden and steep|!slow and slight|~long expected|~wet and cloudy
preeminent|a4|*|above all others|!below all others|~known to everyone|~about the same as others
preferential|a4|*|giving an advantage|!giving no advantage|~asking a question|~leaving no choice
prejudicial|a4|*|harmful to a fair judgment|!helpful to a fair judgment|~made before a judgment|~asking for a judgment
preliminary|a3|*|coming before the main part|!coming after the main part|~kept as the only important part|~limited to one part
premature|a3|*|too early|!too late|~too small|~too slow
premier|a5|m:league,event,university,institution,newspaper,club & !m:league|first in importance|=head of a government|!last in importance|~first in time
prescient|a4|*|seeming to know the future|!unable to see ahead|~living in the past|~knowing much about science
presumptuous|a4|*|going beyond what is one's right|!holding back out of modesty|~thought likely to be true|~thought to be true by many people
prevailing|a4|m:view,opinion,mood,wisdom,wind,attitude,condition,trend,climate,orthodoxy,norm,system,culture|most usual at the time|!least usual at the time|~winning a court case|~hard to understand at the time
prevalent|a4|*|common|!rare|~recent|~harmful
primary|a4|m:goal,concern,reason,source,purpose,responsibility,cause,objective,focus,target,duty,role,motive,aim,factor,mission,function|main|=first|!minor|~hidden
prime|a4|m:example,target,suspect,candidate,concern,mover,importance,location,reason,motive,cause|first in importance or quality|=divisible only by itself|!last in importance or quality|~young and full of strength
pristine|a3|*|clean and unspoiled|!dirty and spoiled|~old-fashioned and prim|~locked and guarded
private|a2|m:sector,company,investment,capital,enterprise,ownership,industry,firm,property,business,bank,contractor,investor,equity,money|not owned by the state|=secret or personal|!run by the government|~open to every citizen
privileged|a4|m:few,elite,background,position,class,family,life,access,minority,status,youth|having special advantages|!lacking what others have|~kept secret by a lawyer|~pleased and grateful
proactive|a3|*|acting before a problem arises|!waiting until a problem arises|~acting as if there were no problem|~paid to solve other people's problems
prodigious|a4|*|amazingly great|!very small|~wasteful of money|~promising and young
profane|a4|*|showing no respect for holy things|!showing deep respect for holy things|#profound:showing deep knowledge of things|~earning money from holy things
profligate|a4|*|wasting money|!saving money|~earning money|~hating money
profound|a3|m:effect,impact,change,implication,consequence,question,influence,difference,sense,crisis,@feel,shift,transformation,lesson,distrust,challenge|deep and important|!slight and unimportant|~found by chance|#profane:without respect
progressive|a5|m:paralysis,disease,decline,deterioration,loss,erosion,weakening,withdrawal|happening step by step|=in favour of reform|!happening all at once|~made by improvements
prohibitive|a4|m:cost,price,tax,tariff,expense|too high to be paid|!low enough to be paid|~forbidden by the church|~shown to the public
prolific|a4|*|producing very much|!producing very little|~supporting peace|~earning good money
prominent|a3|*|important and well known|!unimportant and unknown|~promising and young|~young and with a great future
promising|a3|*|likely to turn out well|=giving one's word|!likely to turn out badly|~likely to be forgotten
prone|a4|f:to|likely|=lying flat|!unlikely|~ready
pronounced|a5|m:effect,difference,trend,shift,accent,tendency,change,decline,impact,gap|very noticeable|=spoken aloud|!hardly noticeable|~declared by a judge
proverbial|a4|*|well known from a saying|!never heard of before|~spoken as a verb|~proved in a test
provisional|a4|*|for the time being|!for all time to come|~for want of money|~for a good reason
provocative|a4|*|meant to cause a reaction|!meant to calm things down|~meant to bring good luck|~meant to protect something
prudent|a4|*|careful and wise|!rash and foolish|#prudish:easily shocked|~proud and rich
public|a2|m:opinion,support,interest,debate,spending,pressure,anger,mood,outcry,health,trust,confidence,concern,view,money,good,finances,figure,office,scrutiny,policy & m:money,spending,office,finances,sector|of the state|=open to everyone|!of private firms|~known to all
puerile|a4|*|childish|!grown-up|~dirty|~pure
punitive|a4|*|meant to punish|!meant to reward|~meant to forgive|~meant to protect
punishing|a5|m:schedule,pace,heat,sanction,debt,tariff,workload,rate,regime,war|very hard to bear|=giving a penalty|!very easy to bear|~very fair to all
quaint|a3|*|charming and old-fashioned|!ugly and modern|~known to everyone|~noisy and full of people
radical|a4|m:change,reform,@idea,shift,break,transformation,solution,approach,overhaul,departure,step,rethink,restructuring|going to the root of things|!leaving most as it was|~violent in its methods|~spread quickly by the media
rampant|a4|*|spreading without control|=standing on its back legs|!kept firmly under control|~known only to a few
rash|a4|m:decision,move,promise,action,act,step|done without thought|=red and itching|!done with great care|~done for money
raw|a5|m:nerve,emotion,deal,data,power,anger,talent,recruit,politics,grief,pain & !m:nerve,deal|not softened or worked on|=not cooked or baked|!refined and controlled|~hidden from all other people
ready|a5|m:market,access,supply,source,answer,audience,cash,excuse|quick and easily had|=prepared to start|!slow and hard to get|~written beforehand
real|a3|m:wage,income,term,terms,growth,value,estate & m:wage,income,terms,term|after allowing for rising prices|=as it is, not imagined|!before allowing for prices|~in the opinion of most experts
rebellious|a3|*|refusing to obey|!willing to obey|~unable to fight|~ringing loudly
receptive|a4|*|willing to listen|!unwilling to listen|#deceptive:likely to mislead|~able to pay back
reckless|a3|*|careless of danger|!careful of danger|~unaware of danger|~in great danger
reclusive|a4|*|avoiding other people|!fond of company|#exclusive:kept for the rich|~full of strange ideas
recurrent|a4|*|happening again and again|!happening once only|#current:happening just now|~happening by mere chance
redundant|a4|l:make,become,render,made ; m:worker,staff,employee|no longer needed|!still badly needed|~full of roundness|~ready to return
relentless|a4|*|never stopping or weakening|!soon stopping or weakening|~never lent or borrowed|~without any relations
relevant|a3|*|connected with the matter|!having nothing to do with it|~happening before the matter|~newly showing the matter
reluctant|a3|*|unwilling|!keen|~unable|~ashamed
remarkable|a2|*|worth noticing as unusual|!so usual as to go unnoticed|~marked for a second time|~likely to be talked to
remiss|a4|*|careless of one's duty|!careful of one's duty|~missed by everybody|~sent back again
remote|a4|m:chance,possibility,prospect,likelihood,risk,threat|very slight|=far from towns|!very great|~worked from afar
repressive|a4|*|ruling harshly and allowing no freedom|!ruling mildly and allowing much freedom|~saying the same thing over and over|#impressive:causing great admiration
repugnant|a4|*|causing strong dislike|!causing strong liking|~ready for a fight|~sorry for a wrong
reputable|a4|*|having a good name|!having a bad name|~having a new name|~having a long name
resentful|a3|*|angry at being treated unfairly|!grateful for being treated well|~sent back with a kind letter|~unable to remember things
resilient|a4|*|able to recover quickly|!slow to recover|~unable to recover|~quiet and rather silent
resolute|a4|*|firm and determined|!weak and wavering|~brave but unwise|~new and much improved
resounding|a5|m:victory,success,defeat,win,no,yes,endorsement,failure,rejection,vote|very great and clear|=loud and echoing|!slight and doubtful|~coming at last
respective|a4|*|belonging to each one separately|!belonging to all together|#respectful:showing honour to others|~much respected by all the others
restive|a4|*|hard to control, unwilling to obey|!quiet and easy to control|#restful:giving a feeling of peace|~happy to be told what to do by others
restless|a3|m:@person,population,public,youth,crowd,nation,region|unable to be quiet or content|!quiet and quite content|~having no time to sleep|~without a home to go back to
resurgent|a4|*|growing strong again|!growing weak again|~needed at once|~ready to be sent
reticent|a4|*|unwilling to say much|!ready to say much|~unwilling to retire|~able to keep much
retrospective|a4|m:law,tax,effect,rule,punishment,application|applying to the past|!applying to the future|=showing an artist's work|~worthy of respect
retroactive|a4|*|applying to the past|!applying to the future|~taking no action|~using old styles
rich|a4|m:history,tradition,culture,heritage,source,diversity,variety,experience,source,life ; p:in & !r:first,place,fact,case,general|full of good things|=having much money|!lacking good things|~full of anger
ridiculous|a2|*|deserving to be laughed at|!deserving of much respect|~deserving to be hated|~deserving of a first prize
rife|a4|*|widespread|!very rare|#ripe:ready to eat|~sharp
rigid|a4|m:@rule,system,law,ideology,hierarchy,control,policy,discipline,structure,schedule,interpretation,code,regime|not allowing any change|=stiff and hard to bend|!easily changed or adapted|~recently made stricter
rigorous|a4|*|thorough and strict|!careless and loose|#vigorous:strong and lively|~old and traditional
ripe|a5|p:for ; m:time,moment,target,age|ready|=soft and sweet|!unfit|~rotten
rival|a4|m:party,group,faction,candidate,company,claim,power,team,gang,firm,side,bid,city,force,government,militia,camp,politician|competing|!helping|~arriving|~unknown
robust|a4|m:economy,growth,response,debate,defence,defense,system,measure,evidence,policy,action,enforcement,market,approach,health,recovery,democracy,framework,discussion,sale,demand,support|strong and effective|=big and healthy|!weak and ineffective|~new and untested
rocky|a4|m:relationship,start,road,marriage,path,relations,relation,transition,patch,period,year|full of difficulties|=covered with stones|!smooth and easy|~short but happy
rogue|a4|m:state,nation,regime,trader,element,agent,officer,employee,actor,group,company,trader,cop,planet|not obeying the rules|!obeying every rule|~poor and weak|=charming but naughty
root|a5|m:cause,problem,causes ; f:cause,problem,causes|basic, from which others come|=underground, as part of a plant|!last, to which others lead|~rude, by which others are hurt
rosy|a5|m:picture,view,future,forecast,prediction,outlook,scenario,prospect,assessment,economic|hopeful|=pink|!hopeless|~false
rough|a4|m:estimate,idea,guide,draft,calculation,figure,outline,translation,sketch|not exact|=hard to touch|!correct in detail|~violent or rude
rudimentary|a4|*|simple and basic|!advanced and complex|~rude and unkind|~old and ruined
rugged|a3|m:individualism,terrain,mountain,coast,landscape,coastline,region,area,path|rough and uneven|!smooth and flat|~dressed in rags|~rich and green
ruinous|a4|*|causing great loss|!bringing great gain|~old and falling down|~causing much laughter
runaway|a5|m:inflation,success,bestseller,winner,growth,cost,victory,climate,hit,spending,train|out of control or very fast|=having left home secretly|!under control or very slow|~hidden from the police
ruthless|a3|*|without pity|!full of pity|~without truth|~full of fear
sacrosanct|a4|*|too important to be changed|!not worth keeping|~too expensive to keep|~too strange to be understood
safe|a4|m:seat,bet,assumption,district,choice & m:seat,bet,district,assumption|almost sure|=out of danger|!very doubtful|~locked away
salient|a4|*|most important or noticeable|!least important or noticeable|~known for a very long time|~hidden or forgotten
salutary|a4|*|having a good effect|!having a bad effect|#solitary:being alone|~greeting warmly
sanguine|a4|*|hopeful|!gloomy|~bloody|~saintly
scant|a4|*|hardly any|!a great deal of|~too much of|~very slow
scarce|a3|m:resource,water,food,money,job,@amount,supply,commodity,housing,land,good,information|hard to get because there is so little|!easy to get because there is so much|~hard to sell because no one wants any of it|#scared:hard to calm because of fear
scathing|a4|*|severely critical|!full of praise|~badly informed|~difficult to follow
seamless|a5|m:transition,transfer,integration,experience,process,transfer|without a break|=without any sewing|!full of breaks|~without any noise
secondary|a3|m:issue,role,concern,importance,consideration,question,goal,matter|less important|=after primary school|!most important|~lasting a moment
sectarian|a4|*|between religious groups|!within one religious group|~between classes of workers|~against all religion
secular|a4|m:state,party,government,society,@person,law,politics,nationalist,school,opposition,liberal,democracy,regime,constitution,education,leader|not connected with religion|!governed by religion|~kept separate from the rest|~hidden from all outsiders
seismic|a5|m:shift,change,event,impact,moment,effect|very great in its effects|=caused by an earthquake|!very small in its effects|~very clear in its effects
selective|a4|m:use,memory,enforcement,quote,justice,prosecution,reading,outrage,approach|choosing only some|=hard to get into|!including everything|~secret and hidden
self-styled|a4|*|called so only by himself|!called so by everyone|~dressed by himself|~called so by those who hate him
seminal|a4|*|important for what came later|!without influence later|~taught in small classes|~finished long before its time
sensational|a4|*|meant to shock or excite|!meant to calm or inform|#sensible:showing good sense|~felt through the skin
sensitive|a4|m:issue,information,subject,topic,data,material,document,matter,question,technology,time,detail,site,area,negotiation,intelligence,cargo|needing to be handled with care|=easily hurt in one's feelings|!harmless to talk of to anyone|~showing very good sense in everything
serial|a4|m:killer,offender,number,liar,entrepreneur,loser,failure,rapist,murderer & !m:number|doing it again and again|=shown in several parts|!doing it once only|~doing it in good company
serious|a2|m:crime,injury,threat,illness,damage,risk,consequence,problem,offence,offense,harm,condition,mistake,violation,concern,crisis,accident,charge,flaw,danger,violence,allegation,abuse,blow|very bad or dangerous|=not given to smiling|!slight or harmless|~very hard to explain
severe|a2|*|very bad or strict|!mild or slight|~sudden or brief|~separate or cut off
shabby|a4|m:treatment,deal,compromise,trick,way,affair|unfair and mean|=old and worn|!fair and generous|~small and cheap
shadowy|a4|m:group,@person,network,world,organization,figure,organisation,company,past,force|little known and mysterious|=with little light|!well known and open|~cool, green and pleasant
shaky|a4|m:ground,ceasefire,economy,start,truce,evidence,finance,coalition,alliance,future,peace,foundation,government,bank,position,recovery,deal|weak and uncertain|=trembling with cold|!firm and certain|~small and poor
sham|a5|m:election,trial,marriage,referendum,vote,democracy,process,hearing,trial ; f:election,trial,marriage,referendum,vote|false, only made to look real|!real, as it is made to look|~short, and held too early|~wrong, though within the law
sharp|a4|m:increase,rise,fall,decline,drop,criticism,contrast,cut,rebuke,difference,division,reduction,slowdown,downturn,turn,disagreement,exchange,deterioration,reversal,escalation,jump,words,increase,reaction|sudden or strong|=cutting like a knife|!gradual or weak|~clever or quick
sheer|a4|m:number,size,scale,volume,luck,weight,force,joy,will,amount,power,determination,cost,scope,brutality,nonsense,incompetence,speed|nothing other than|=very steep|!hardly any|~much too high
short-lived|a3|*|lasting only a short time|!lasting for a long time|~dying in childhood|~coming back after a long time
short-sighted|a4|*|not thinking of the future|=needing glasses to see far|!wisely planning for the future|~seen only for a moment
shrewd|a4|*|clever in judging|!foolish in judging|#shrewish:bad-tempered|~slow in judging
significant|a2|*|important or large|!unimportant or small|~signed or sealed|~expected or usual
simmering|a4|m:tension,anger,conflict,dispute,resentment,crisis,row,discontent,feud|not yet in the open|=cooking gently|!bursting into the open|~soon forgotten
singular|a5|m:focus,achievement,success,ability,event,failure,honour,talent,importance|remarkable|=not plural|!ordinary|~doubtful
skeptical|a3|*|doubting that something is true|!sure that something is true|~hoping that something is true|~glad that something is likely to be true
sceptical|a3|*|doubting that something is true|!sure that something is true|~hoping that something is true|~proving that something is true
slack|a4|m:demand,economy,labor,market,trade,security,rule,growth|weak or not busy|=hanging loosely|!strong or busy|~late or slow
sleek|a3|m:design,car,building,phone,machine,look|smooth and elegant|!rough and clumsy|~quiet and sleepy|~slow and heavy
slender|a5|m:majority,hope,lead,chance,margin,evidence,advantage,means|small|=thin in body|!large|~weak in mind
slick|a5|m:campaign,presentation,marketing,politician,video,advert,production,operation|clever but perhaps not sincere|=smooth and wet to the touch|!clumsy but perfectly honest|~quick but rather badly paid for
slim|a5|m:majority,chance,lead,hope,margin,prospect,possibility,evidence,victory,odds|small|=thin in body|!large|~quick
sluggish|a4|*|slow to move or grow|!quick to move or grow|~dirty and unhealthy|~eager to fight
sober|a5|m:assessment,warning,reminder,analysis,reality,tone,judgment,judgement,mood,look,reflection|serious and calm|=not drunk|!wild and excited|~sad and tired
sobering|a5|*|making one think seriously|=curing one of drink|!making one feel excited|~making one laugh aloud
soft|a4|m:power,line,approach,target,landing,stance,option,touch,sentence,market,demand & !m:power,landing|not strict or strong|=not hard to the touch|!strict and strong|~low in sound
solemn|a3|m:promise,vow,ceremony,duty,oath,moment,pledge,occasion,obligation,responsibility,commitment,tribute|very serious|!light-hearted|~all alone|~yearly
solid|a4|m:support,evidence,growth,majority,economy,performance,proof,record,base,lead,case,argument,foundation,fact,data,job,progress,bloc,win|strong and reliable|=hard, not liquid|!weak and doubtful|~all of one colour
sombre|a4|*|sad and serious|!merry and light|~sleepy and tired|~brown and old
somber|a4|*|sad and serious|!merry and light|~sleepy and tired|~brown and old
sophisticated|a4|m:weapon,technology,system,equipment,attack,technique,method,software,@idea,operation,network,scheme,machine,missile,model,computer,tool,device|advanced and complex|=having polished manners|!simple and out of date|~cheap and easy to use
sore|a5|m:point,subject,spot,loser|causing anger or upset|=painful to touch|!causing pleasure|~known to everybody
sound|a5|m:advice,policy,judgment,judgement,argument,basis,reason,decision,science,economy,principle,evidence,investment,footing,foundation,policy,strategy,management,finances,reasoning,economics,theory|based on good sense|=able to be heard|!based on bad thinking|~free from all noise
sour|a5|m:relation,relationship,mood,note,grape,deal ; l:turn,go,went,turned,gone|unpleasant or bad|=sharp like a lemon|!pleasant or good|~strange or new
sparing|a4|*|using very little|!using a great deal|~fighting for practice|~saving a life
sparse|a4|*|thinly spread|!thickly spread|~quickly lit|~bright and dry
specious|a4|*|seeming true but really false|!proved true beyond all doubt|#spacious:having plenty of room|~special to one place
spectacular|a2|*|very exciting to see|!very dull to see|~very hard to see|~very costly to visit
spirited|a4|m:defence,defense,debate,campaign,performance,discussion,response,attack,effort|lively and brave|!dull and weak|~haunted by ghosts|~full of strong drink
spontaneous|a4|m:protest,demonstration,reaction,applause,act,celebration,uprising,outburst,decision,crowd|unplanned|!organised|~unfair|~sponsored
sporadic|a4|*|happening now and then|!happening all the time|~happening on a sports field|~happening for the first time
spurious|a4|*|false|!genuine|~curious|~sharp
squalid|a4|*|dirty and poor|!clean and rich|~solid and square|~loud and windy
stable|a2|m:government,country,economy,price,condition,democracy,state,market,relationship,currency,region,job,coalition,income,family,system,society,temperature,environment|not likely to change or fail|=a building for horses|!changing from day to day|~able to make fast progress
stagnant|a4|m:economy,wage,growth,market,income,pay,salary,productivity|not growing|=not flowing|!growing fast|~growing old
staggering|a4|m:@amount,sum,scale,loss,statistics,success,achievement,array,toll,size|astonishingly large|=walking unsteadily|!surprisingly small|~regularly repeated
stale|a4|m:idea,debate,argument,politics,joke,formula,economy,news|no longer fresh or interesting|=hard and dry, as old bread|!fresh and full of interest|~hard for anybody to believe
standing|a5|m:army,committee,order,invitation,offer,force,ovation|permanent|=on one's feet|!brief|~waiting
staple|a5|m:food,crop,diet,product,good,industry|main and most used|=for fastening paper|!rare and least used|~fresh and healthy
stark|a4|m:contrast,choice,warning,difference,reminder,reality,terms,message,division,term,example,fact,image,picture,inequality,truth|plain and harsh|!mild and vague|=quite naked|~long and dark
staunch|a4|*|firm and loyal|!weak and disloyal|~evil-smelling|~bent and old
steady|a3|m:growth,decline,stream,increase,flow,progress,rise,supply,job,income,improvement,erosion,pace,employment|regular and continuing|=firm and not shaking|~not yet paid for|~hard to see or notice
steep|a4|m:price,rise,decline,fine,cut,fall,drop,cost,tariff,increase,challenge,tax,learning,fee,discount,penalty,losses,loss|very great or sudden|=hard to climb, as a hill|!very small or slow|~very fair or just
sterile|a5|m:debate,argument,discussion,politics,exercise|producing nothing useful|=free from germs|!producing many good ideas|~strict and severe
stern|a4|m:warning,test,message,letter,rebuke,response,measure,critic,action|severe and serious|=the back of a ship|!mild and friendly|~short and polite
sticky|a5|m:issue,situation,subject,point,wicket,question,problem|difficult and awkward|=like glue or honey|!simple and pleasant|~unusual but harmless
stiff|a5|m:fine,penalty,sentence,competition,resistance,opposition,test,challenge,sanction,price,punishment,tariff,fee,criticism,tax,jail|hard or severe|=not easily bent|!easy or mild|~late or slow
stifling|a5|m:bureaucracy,control,atmosphere,effect,regulation,censorship,conformity,rule|not allowing freedom|=too hot to breathe|!giving great freedom|~making no noise
stoic|a4|*|bearing pain without complaint|!complaining at the least pain|~keeping a store of food|~causing pain to others
stoical|a4|*|bearing pain without complaint|!complaining at the least pain|~keeping a store of food|~causing pain to others
stormy|a4|m:relationship,meeting,debate,session,career,marriage,reception,history,relations|full of anger and quarrels|=with wind and rain|!peaceful and friendly|~short and soon forgotten
straightforward|a2|*|easy to understand|!hard to understand|~going ahead of others|~looking to the front
strained|a4|m:relation,relationship,tie,resource,budget,system,relations,ties,alliance,finances|under pressure|=poured through a cloth|!easy and relaxed|~known and loved
strategic|a3|m:interest,importance,location,position,alliance,partner,partnership,city,town,port,decision,error,mistake,asset,dialogue,goal,value,ally,competition,resource,plan|serving a long-term plan|!of no use to any plan|~sad beyond words|~found by mere chance
strenuous|a4|*|needing or using great effort|!needing or using little effort|~causing or feeling great fear|~having or making great noise
striking|a4|m:example,feature,contrast,difference,similarity,resemblance,parallel,thing,change,fact,success,image,finding,view,number,result|very noticeable|=refusing to work|!hardly noticeable|~hitting hard
stringent|a4|*|very strict|!very loose|#strident:loud and harsh|~very thin
strident|a4|*|loud and harsh|!soft and gentle|#stringent:very strict|~quick and light
struggling|a2|m:economy,company,family,business,school,team,industry,country,student,bank,airline,reader,firm,campaign|in difficulties|!doing very well|~at war|~just starting
stubborn|a3|m:resistance,refusal,problem,opposition,inflation,stain,insistence,belief,@person|hard to change or move|!easy to change or move|~short and thick|~slow to learn
stunning|a4|m:victory,success,defeat,upset,announcement,result,reversal,loss,blow,admission,decision,rebuke,collapse,win,turnaround,development|very surprising|=very beautiful|!long expected|~making one faint
sturdy|a3|m:economy,growth,frame,building,defence,foundation|strong|!weak|~stiff|~studious
subdued|a4|m:mood,response,tone,celebration,reaction,demand,growth,inflation,atmosphere,market|quieter or weaker than usual|=beaten in war or in battle|!louder or stronger than usual|~much more honest than one expects
subject|a5|p:to|likely to be affected by or bound|=being studied in school|!quite free from the effect|~strongly opposed to every change
subjective|a4|*|based on personal feeling|!based on plain fact|~taught in most schools|~ruled by someone else
sublime|a4|*|of the highest beauty|!very common and ugly|~below the ground|~of no practical use
subordinate|a4|*|lower in rank or importance|!higher in rank or importance|~equal in rank or importance|~outside the order of ranks
subsequent|a3|*|coming after|!coming before|~coming at once|~coming often
subservient|a4|*|too ready to obey|!refusing to obey|~useful to everyone|~working below ground
substantial|a3|m:@amount,increase,progress,evidence,majority,damage,change,cut,sum,reduction,investment,effect,difference,support,contribution,impact,gain,risk,concession,aid,improvement,loss|large|!small|~solid|~sudden
substantive|a4|*|real and important|!slight and unimportant|~put in place of another|~standing up for oneself
subtle|a4|*|not easy to notice|!plain to everybody|~not easy to break|~ready to be sold
subversive|a4|*|trying to weaken those in power|!trying to support those in power|~trying to translate for those in power|~trying to speak to those in power
successive|a4|*|following one after another|#successful:doing well each time|!all at the same time|~each better than the last
succinct|a4|*|short and clear|!long and confused|~short of breath|~sweet and juicy
sullen|a4|*|silent and bad-tempered|!talkative and cheerful|~tired and ready for bed|~careless and rather dirty
superficial|a4|*|only on the surface|!deep and thorough|~better than others|~official but untrue
superfluous|a4|*|more than is needed|!less than is needed|~flowing too fast|~above everyone else
surly|a4|*|rude and bad-tempered|!polite and good-tempered|~certain and sure|~early and quick
sweeping|a4|m:change,@rule,reform,power,victory,cut,statement,measure,generalisation,generalization,powers,review,view,overhaul,@idea,ban,investigation,claim,order,bill|wide in range or effect|=cleaning with a broom|!limited in range or effect|~old and out of use
swift|a3|m:action,response,end,reaction,decision,justice,recovery,victory,condemnation,change,progress,move,rise,passage|quick|!slow|~fair|~strict
symbolic|a4|m:gesture,move,step,act,victory,importance,value,vote,significance,visit,date,role,protest|important as a sign, not for its effect|!important for its effect, not as a sign|~written in letters, not in figures|~played on drums, not on strings
symptomatic|a4|*|being a sign of a wider problem|!being no sign of any problem|~feeling sorry about a problem|~knowing the answer to a problem
systematic|a3|*|done according to a plan|!done without any plan|~done as quickly as possible|~done at one time
systemic|a4|*|affecting the whole system|!affecting one small part|#systematic:done by a clear plan|~slow to show its effect
tacit|a4|*|understood without being said|!stated in so many words|~clever and careful in action|~touched with the hands
tactical|a4|m:move,decision,withdrawal,error,mistake,advantage,voting,retreat,victory,shift,alliance|planned to gain an immediate aim|!planned for a far-off aim|#tactful:careful not to hurt feelings|~kept secret from all the other side
tailor-made|a4|*|perfectly suited to its purpose|=cut and sewn by hand|!badly suited to its purpose|~sold in the shops at a low price
tainted|a4|m:money,election,evidence,reputation,image,vote,milk,meat,food,water,product,legacy,record,blood|spoiled by something bad|!free from anything bad|#painted:covered with colour|~bought with borrowed money
tangible|a4|*|real and able to be shown|!unreal and hard to show|~twisted and hard to follow|~sweet and good to taste
tantamount|a4|*|equal in effect|!opposite in effect|~great in amount|~short in time
tarnished|a5|m:reputation,image,brand,legacy,record,name|no longer respected|=no longer shiny|!admired as always|~soon to be forgotten
tenable|a4|*|able to be defended|!easily proved wrong|~held for ten years|~able to be rented
tenacious|a4|*|holding on firmly|!giving up easily|~holding much|~thin and weak
tense|a3|m:situation,relation,standoff,relationship,atmosphere,moment,meeting,negotiation,time,talk,exchange,border,calm,region,relations,debate,wait|full of worry and strain|=past or present|!calm and relaxed|~too quiet to be noticed
tentative|a4|*|not certain or final|!certain and final|#attentive:listening well|~tempting and pleasant
tenuous|a4|*|weak and easily broken|!strong and lasting|#strenuous:needing much effort|~held by a tenant
tepid|a5|m:support,response,reception,growth,reaction,endorsement,demand,applause|showing little strength or interest|=slightly warm to the touch|!showing great strength or interest|~showing anger and disappointment
terse|a4|*|short and perhaps unfriendly|!long and very friendly|~rude and full of strong insults|~rude and full of insults
thorny|a5|m:issue,question,problem,subject,topic,matter,debate,dilemma|difficult to deal with|=covered in sharp points|!easy to deal with|~painful to walk on
thorough|a2|*|complete and careful|!partial and careless|~ready and finished|~rough and quick
threadbare|a5|m:argument,excuse,evidence,majority,joke,idea|weak from too much use|=worn thin, as cloth|!strong and full of life|~tied up with string
thriving|a3|*|growing and doing well|!failing and doing badly|~trying very hard|~dealing in stolen goods
tight|a4|m:security,budget,race,schedule,control,deadline,rule,regulation,restriction,market,election,contest,grip,supply,finance,contest,money,monetary,policy|strict, close or limited|=fitting closely, as clothes|!loose or very generous|~small, light or cheap
timely|a4|*|coming at the right moment|!coming at the wrong moment|~coming at the same hour each day|~coming after a long time
timid|a3|*|shy and easily frightened|!bold and not easily frightened|~set to go off at a certain hour|~warm and rather wet
tireless|a3|*|working without rest|=lacking rubber wheels|!unwilling to work|~feeling weak
titular|a4|*|in name only|!in every way|~for a title|~by a vote
toothless|a5|m:body,law,organization,organisation,resolution,watchdog,regulator,commission,agreement,institution,threat,@body|lacking any real power|=needing a dentist|!having very great power|~old but still useful
torrid|a5|m:time,week,month,year,pace,season|very difficult|=very hot and dry|!very pleasant|~very short
total|a3|m:ban,war,control,failure,lack,freedom,defeat,loss,disregard,support,commitment,silence,confidence,chaos,shutdown & !m:loss|complete|=added up|!partial|~sudden
tough|a3|m:@rule,decision,choice,question,stance,time,challenge,line,talk,sanction,measure,@idea,action,year,stand,policy,penalty,fight,sentence,competition,condition,sell,market,position,love|hard or strict|=hard to chew|!easy or gentle|~strong in body
toxic|a5|m:debt,asset,atmosphere,politics,relationship,legacy,debate,masculinity,culture,loan,brand,environment,mix,work,rhetoric,workplace|very harmful|=poisonous to drink|!very helpful|~rich in fat
transient|a4|*|lasting only a short time|!going on for all time|~happening again and again|~easily seen through
transparent|a5|m:process,@body,election,way,system,investigation,manner,decision,society,trial,rule,inquiry,vote,finance|open for all to see and judge|=letting light through as glass|!closed to outsiders|~thin and easily torn
treacherous|a4|m:@place,road,condition,sea,journey,water,crossing,terrain,weather,route,path,waters,mountain|full of hidden danger|=disloyal to one's friends|!quite free of danger|~rich in hidden treasure
tremendous|a1|*|very great|!very small|~trembling|~very strange
trenchant|a4|*|sharp and strongly worded|!weak and gently worded|~dug deep in the ground|~cut short by death
trivial|a3|*|of little importance|!of great importance|~easy to win|~held three times
tumultuous|a4|*|full of noise and disorder|!full of calm and order|~full of people's tears|~full of hills and stones
turbulent|a4|m:time,year,history,relationship,region,period,politics,past,market,decade,life,week,era,career,relations|full of trouble and change|=rough, as air for a plane|!full of calm and peace|~full of joy and laughter
ubiquitous|a4|*|found everywhere|!hardly ever found|~found out by chance|~very strange
unabashed|a4|*|not ashamed|!deeply ashamed|~not beaten|~not finished
unanimous|a3|*|agreed by all|!agreed by few|~kept a secret|~settled early
unbridled|a5|*|without any limit|=without reins, as a horse|!held firmly back|~without a husband
uncanny|a4|*|strange and hard to explain|!usual and easy to explain|~fresh and not in a tin|~clumsy and without skill
unchecked|a4|*|not held back|!held firmly back|~not looked at|~without squares
uncompromising|a4|*|refusing to give way|!ready to give way|~not making promises|~refusing to speak
unconditional|a4|*|without any limits or terms|!only on certain terms|~in a poor state of health|~given without a good reason
undaunted|a4|*|not discouraged|!deeply discouraged|~not visited by ghosts|~not yet finished
underhand|a4|*|secret and dishonest|!open and honest|~thrown from below|~held in the hand
undisputed|a3|*|accepted by everyone|!doubted by many|~not thrown away|~unknown to everyone
undue|a4|*|more than is right|!only what is fair|~not yet paid back|~too late to be of use
uneasy|a4|m:peace,calm,truce,alliance,relationship,coalition,coexistence,feeling,ceasefire,silence,partnership|not settled or secure|=worried and nervous|!firm and secure|~hard to carry out
unequivocal|a4|*|quite clear|!rather doubtful|~not equal|~hard to say
unfettered|a5|*|free from control|=freed from chains|!under strict control|~without feathers
unflinching|a4|*|not drawing back|!drawing back in fear|~not throwing stones|~giving no answer
unforeseen|a3|*|not expected|!long awaited|~not visible|~forgiven
unfounded|a4|*|not based on fact|!proved to be true|~not yet discovered|~not set up
unilateral|a4|*|done by one side alone|!done by all sides together|~done by two sides|~done by neither side
unprecedented|a4|*|never having happened before|!having happened many times before|~having no president as leader|~not written down beforehand
unqualified|a5|m:success,support,victory,failure,apology,endorsement,praise|complete|=lacking training|!partial|~unexpected
unrelenting|a4|*|never becoming weaker|!soon becoming weaker|~not lent to anyone|~never telling the truth
unscrupulous|a4|*|not caring what is right|!careful to do right|~not washed or clean|~quite free from doubt
unsettled|a4|m:question,issue,dispute,debt,weather,market,matter|not decided|=with no people|!settled for good|~not liked by all
unspoken|a4|*|understood but not said|!said again and again|~said in the wrong way|~hard to understand
unsustainable|a3|*|that cannot go on for long|!that can go on for ever|~that cannot be proved|~that cannot be carried
untapped|a5|*|not yet made use of|=without a tap, as a barrel|!fully made use of|~not yet touched
untenable|a4|*|impossible to defend or keep|!easy to defend or keep|~impossible to rent or buy|~unlikely to be touched
unwarranted|a4|*|not justified|!fully justified|~not guaranteed|~not requested
unwavering|a4|*|firm and never changing|!weak and always changing|~new and not yet tested|~hard to explain or prove
unwieldy|a4|*|hard to manage|!easy to manage|~not giving way|~lacking in money
unwitting|a4|*|not knowing what one does|!knowing well what one does|~not able to make jokes|~lacking in intelligence
upbeat|a4|*|hopeful and cheerful|=on the first note|!gloomy and anxious|~noisy and excited
uphill|a5|m:battle,struggle,task,fight,climb|very difficult|=going up a slope|!very easy|~very slow
urban|a1|m:area,centre,center,population,life,poor,planning,voter,development,warfare,elite,school|of towns and cities|!of the countryside|~of young families|~of the better educated
vague|a3|*|not clear or exact|!clear and exact|~in fashion|~not true or honest
valid|a3|m:argument,point,reason,claim,passport,ticket,contract,concern,question,criticism,excuse,vote,licence,visa,election,comparison|sound or acceptable|!unsound or unacceptable|#valued:dear or precious|~brave or strong
vehement|a4|*|showing strong feeling|!showing no feeling|~showing good manners|~lasting for a long time
venerable|a4|*|respected because of age|!despised because of youth|~pitied because of illness|~known because of wealth
versatile|a3|*|able to do many things|!able to do one thing only|~able to write poems|~unable to make up its mind
viable|a4|*|able to work or succeed|!bound to fail in the end|~able to be seen from afar|~open for all to look at
vibrant|a3|m:economy,democracy,culture,city,community,society,art,scene,market,life|full of life and energy|=shaking quickly|!dull and lifeless|~noisy and hard to live in
vicious|a4|m:circle,cycle,attack,fight,war,campaign,crime,rumour,spiral & m:attack,fight,war,campaign,crime,rumour|cruel and violent|!mild and kind|#viscous:thick and sticky|~false and secret
vigilant|a4|*|watchful for danger|!careless of danger|~punishing others|~eager to punish others
vigorous|a4|*|strong and energetic|!weak and very lazy|#rigorous:strict and exact|~loud and rather rude
vindictive|a4|*|wanting revenge|!ready to forgive|~proved right|~good at winning
virtual|a5|m:monopoly,standstill,certainty,silence,halt,collapse,blackout,dictatorship,prisoner,unknown,war,shutdown|almost complete|=on a computer|!only partial|~quite recent
virulent|a4|*|full of hatred or poison|!full of love or health|~full of strength or manhood|~full of truth or honour
visible|a2|m:sign,effect,presence,change,impact,difference,role|able to be seen|!out of sight|~easy to hear|~full of hope
visionary|a4|m:leader,@idea,@person,leadership,thinker,policy|able to imagine a better future|=seeing ghosts and other spirits|!unable to look ahead|~afraid of what might come next
vital|a2|*|extremely important|!of no importance|~of use now and then|~known to everybody
vitriolic|a4|*|bitter and full of hate|!sweet and full of love|~clear and full of light|~sour and full of acid
vivid|a3|*|bright and clear|!dull and faint|~quick and loud|~sad and cold
vocal|a4|m:critic,opponent,supporter,opposition,minority,@person,critic,advocate,support|speaking out loudly|=of the singing voice|!keeping silent|~living nearby
volatile|a4|*|likely to change suddenly|!likely to stay the same|~able to resist any attack|~willing to help out in need
voluntary|a2|*|done of one's own free will|!done because one must|~done for high pay|~done by a great many people
voracious|a4|*|never getting enough|!soon having enough|~lively and cheerful|~known to be truthful
vulnerable|a3|*|easily hurt or attacked|!hard to hurt or attack|#venerable:old and respected|~likely to attack others
wanton|a4|*|cruel and without reason|!kind and with good reason|~wanted by the police|~brave but without success
warm|a4|m:welcome,relation,tie,reception,relationship,words,support,tribute,friendship,applause|friendly|=fairly hot|!unfriendly|~long
wary|a4|*|careful because of possible danger|!careless in spite of danger|~tired because of a long effort|~curious because of something new
watertight|a5|m:case,agreement,argument,guarantee,alibi,contract,deal|with no weak points|=keeping out rain|!with many weak points|~written in a hurry
wayward|a4|*|hard to control|!easily led|~on the way|~worth little
weary|a4|*|very tired|!full of energy|#wary:careful|~rather rude
weighty|a5|m:issue,matter,decision,question,responsibility,argument,subject,reason|important and serious|=hard to lift|!light and unimportant|~old and boring
whimsical|a4|*|playful and fanciful|!serious and practical|~weak and ill|~old and wise
wholesale|a5|m:change,reform,destruction,slaughter,rejection,surveillance,adoption,transformation,violation,abuse,replacement,collapse|on a large scale, without exception|=sold in quantity to shops|!on a small scale, case by case|~in the best interest of everybody
widespread|a2|*|found in many places|!found in few places|~opened very wide|~found only by chance
wild|a4|m:claim,rumour,speculation,accusation,allegation,idea,card,conspiracy,theory,exaggeration,swing,dream,guess & !m:card|without reason or control|=living in nature|!well founded and sober|~repeated by everyone
wilful|a4|*|done on purpose|!done by accident|~left in a will|~full of hope
willful|a4|*|done on purpose|!done by accident|~left in a will|~full of hope
wily|a4|*|clever and cunning|!simple and honest|~wild and free|~willing and eager
withering|a5|m:criticism,attack,look,fire,assault,scorn,review,rebuke|so strong as to crush|=drying up, as a plant|!so mild as to please|~so long as to bore
woeful|a4|*|very bad|!very good|~very busy|~very full
worldly|a4|*|interested in money and success|!interested in prayer and heaven|~known to all the world|~travelled round the world
wry|a4|*|amused and a little bitter|!open and full of joy|~wet and uncomfortable|~sad and without any hope left
zealous|a4|*|very eager for a cause|!having no interest in a cause|#jealous:wanting what others have|~making jokes about a cause
`;

/** Verbs with a particle, and set phrases around a verb, that are not figures of speech to the reader any more. */
export const phrasal = `
act on|pv4|o:advice,information,intelligence,recommendation,threat,promise,evidence,warning,tip,order|do something because of|=have an effect upon|!take no notice of|~think long about
amount to|pv4|*|be the same in effect as|=add up as a sum to|!be quite different from|~climb up little by little to
back away from|pv4|*|show less support for|=walk backwards from|!show more support for|~turn one's eyes to
back down|pv4|*|give up a demand|=go down a ladder|!insist on a demand|~carry a heavy load
back out|pv4|*|break a promise to take part|=drive a car in reverse|!keep a promise to take part|~speak in favour of a plan
bail out|pv4|o:@body,bank,company,country,economy,industry,lender,airline,carmaker,economies,them|save with money|=empty water from|!leave to go bankrupt|~put in prison
bank on|pv4|*|depend on happening|=put money in a bank for|!give up all hope of|~borrow money to pay for
bear in mind|pv3|*|remember and ^consider|!forget and ^leave out|~suffer in silence|~speak about in anger
bear out|pv4|*|show to be true|=carry out of a place|!show to be false|~put up with
bow out|pv4|*|leave or ^give up a position|=bend forward politely|!take up or ^enter a position|~refuse to change a position
bow to|pv4|r:pressure,demand,will,public,international,inevitable,criticism|give in to|=bend forward before|!stand up to|~speak out for
break away|pv4|*|leave in order to be separate|=come off in pieces|!join in order to be united|~run faster than others
break down|pv4|s:@talk,law,order,negotiation,ceasefire,system,process,discussion,deal,truce,relationship,society,trust|fail or ^stop working|=start to cry|!succeed or ^go well|~divide into parts
break out|pv3|s:@event,@bad,fire,fighting,clash,violence,war,riot,epidemic,scuffle,panic,protest,conflict,row|start suddenly|=escape from prison|!end slowly|~spread secretly
break with|pv4|r:tradition,past,party,convention,precedent,policy,practice,norm,president,church|stop following|=damage by using|!go on following|~learn about
break up|pv4|o:@body,protest,rally,demonstration,company,crowd,camp,monopoly,gathering,ring,meeting,tech|bring to an end or ^divide|=laugh very much|!bring together or ^unite|~look up at or ^watch
bring about|pv3|*|cause to happen|!keep from happening|=carry round a place|~talk in favour of
bring down|pv4|o:@body,regime,president,cost,price,@amount,leader,inflation,deficit,dictator|cause to fall|=carry from upstairs|!keep from falling|~make very sad
bring forward|pv4|o:@event,@idea,bill,legislation,date,law,vote,measure|make earlier or ^propose|=carry to the front|!make later or ^withdraw|~speak of long afterwards
bring home|pv4|r:reality,danger,scale,importance,message,truth,horror,how,to|make people understand clearly|=take to one's house|!hide from people's view|~bring shame upon people in public
brush aside|pv4|*|refuse to consider|=sweep to the edge|!think hard about|~put in good order
brush off|pv4|*|refuse to listen to|=clean with a brush|!pay close attention to|~put a finish on
build on|pv4|o:success,progress,agreement,work,momentum,achievement,strength,relationship,experience,foundation,gain,effort|use as a base for more|=put up a house upon|!throw away and ^forget|~look back at sadly
build up|pv3|s:pressure,@feel,tension,traffic,water ; o:@force,army,trust,@power,stock,reserve,business,confidence,arsenal,defence,economy|increase little by little|=fill with houses|!decrease little by little|~praise more than is right
buy into|pv4|r:idea,argument,notion,myth,theory,narrative,message,vision,it,this,that|come to believe|=get shares in|!refuse to accept|~pay money for
buy time|pv4|*|delay so as to be better prepared|=pay workers for each hour|!hurry so as to be finished|~ask others for the necessary money
call for|pv1|o:@event,@idea,end,action,calm,resignation,ceasefire,boycott,investigation,release,ban,unity,restraint,change,inquiry,reform,withdrawal,return,dialogue,sanction,measure,vote,election,help,debate,support,peace|ask publicly for|=come to collect|!speak out against|~have a need of
call into question|pv4|*|cause doubts about|=ask to come and answer|!remove doubts about|~give an answer to
call off|pv3|*|decide not to hold or continue|=order a dog to stop attacking|!decide to hold once more|~decide who is to take part
call on|pv2|r:@person,@body,NAME,government,all,world,international,lawmaker,authority,both,people,supporter|ask or ^urge|=pay a visit to|!order or ^forbid|~ring by telephone
call out|pv4|o:@person,@body,racism,NAME,behaviour,behavior,hypocrisy,injustice,lie,him,them,sexism,abuse,president|criticise openly|=shout as a name|!praise openly|~leave unnoticed
call the shots|pvf4|*|be the one who decides|%give orders to fire guns|!do what one is told|~tell what one has seen
carry on|pv3|*|continue|=take on board|!stop|~support
carry out|pv2|o:@event,@idea,attack,order,reform,research,execution,test,survey,threat,raid,operation,duty,work,task,study,inspection,strike,investigation,policy,killing,mission,experiment,airstrike,promise,mandate|do or ^perform|=take from a room|!fail to finish|~think or ^plan
carve out|pv4|o:niche,role,career,territory,state,place,space,time,region,identity|make for oneself by effort|=cut from stone or wood|!give up without effort|~copy from others secretly
cash in on|pv4|*|make a profit from|!make a loss from|~pay money for|~lock up in a bank
cast aside|pv4|*|get rid of as useless|=throw to one side|!keep as useful|~put to good use again
catch on|pv4|s:idea,trend,fashion,practice,concept,technology,product,movement,it,game,name|become popular|=be held by a hook|!go out of use|~come from behind
catch up with|pv3|*|reach the same level as|=run after and ^meet|!fall further behind|~be defeated by at last
cave in|pv4|p:to ; s:government,@body,@person,he,they,company|give way under pressure|=fall down as a roof|!stand firm under pressure|~dig deep for an answer
chip away at|pv4|*|weaken little by little|=cut small bits off with a tool|!strengthen little by little|~throw all at once at
clamp down|pv4|*|act strictly to stop something|=fasten tightly with a tool|!allow something freely|~wait for something to stop
clear the air|pvf4|*|remove bad feeling by talking openly|%open windows to let smoke out|!make bad feeling worse by silence|~make sure the weather will be fine
clear the way|pvf4|*|remove what stands in the way|%sweep leaves off a path|!put something in the way|~point out the right road to others
climb down|pv4|*|give up a position after criticism|=go to the foot of a ladder|!keep to a position in spite of criticism|~reach a higher position by hard work
close in|pv4|p:on|come nearer from all sides|=shut up inside a room|!move away on all sides|~bring the work to an end
come about|pv3|*|happen|=turn|!fail|~improve
come across as|pv3|*|seem to be|=travel over to|!fail to be|~find by chance
come at a cost|pv3|*|bring some loss with it|!bring nothing but gain|~be sold in a shop|~arrive at a bad time
come at a price|pv4|*|bring some loss with it|%be sold for money|!bring nothing but gain|~arrive at a bad time
come clean|pvf4|*|tell the whole truth|%wash oneself well|!hide the whole truth|~win every point
come forward|pv4|*|offer to give help or information|=walk to the front of a room|!refuse to give help or information|~move to an earlier date
come into effect|pv3|*|begin to be in force|!stop being in force|~be talked about|~be changed for the better
come into force|pv3|*|begin to be used as law|!stop being used as law|~join the police|~be made by violence
come into play|pv4|*|begin to have an effect|%start to take part in a game|!stop having an effect|~become a theatre piece
come of age|pv4|*|reach full development|!be at an early stage|~be given up as too old|~become known too late
come to a head|pvf4|*|reach the point where something must be done|%arrive in front of the leader|!pass the point where anything can be done|~enter the mind all at once
come to grips with|pv4|*|begin to understand and deal with|%shake hands firmly with|!refuse to look at or deal with|~fight with fists against
come to light|pv4|*|become known|=be lit up|!be kept secret|~be put off
come to terms|pv4|p:with|learn to accept|=sign a treaty|!refuse to accept|~learn the names
come together|pv3|*|unite for a purpose|=arrive at the same minute|!split over a purpose|~take turns in a game
come under|pv4|r:fire,attack,criticism,pressure,scrutiny,control,threat,review|have to face|=be found below|!be kept safe from|~be given a part in
come under fire|pvf4|!w:shot,gun,gunman,bullet,soldier,militant,rocket,artillery,sniper,troop|be strongly criticised|%be shot at by enemies|!be highly praised|~be burnt in a blaze
come up with|pv2|*|think of or ^produce|=climb with|!forget or ^lose|~be faced by trouble
count on|pv3|*|depend upon|=add up one by one|!do without|~look down on
cover up|pv3|o:@bad,crime,scandal,truth,abuse,mistake,role,involvement,it,what,evidence,death,failing|hide from the public|=put clothes over|!tell the public|~learn more about
crack down|pv3|*|take severe action|=fall with a loud noise|!show great mercy|~break into pieces
cut back|pv3|*|reduce|=go home|!increase|~repeat
cut corners|pvf4|*|do something badly to save time or money|%trim the edges of a piece of cloth|!do something well whatever it may cost|~drive dangerously through the streets
cut off|pv3|o:@place,supply,@money,aid,water,access,electricity,power,village,tie,@person,town,them,gas,relation,funding,community,road|stop or ^separate|=remove with a knife|!start or ^join|~hurt or ^wound
cut ties|pv3|*|end all connections|=snip pieces of cloth|!make new connections|~ask for some help
deal in|pv3|r:drug,arms,weapon,arm,share,stock,property,fact,truth,illusion|buy and ^sell|=give cards to|!keep out of|~write about
die down|pv4|*|become less strong|!become stronger|=lose one's life below|~become lower in price
die out|pv3|*|disappear completely|=be killed outside|!spread everywhere|~come to life
do away with|pv4|*|get rid of|!keep in use|~go on with|~travel far with
do without|pv3|*|manage while lacking|!be in great need of|~work outside with|~refuse all offers of
draw up|pv4|o:@idea,list,contract,constitution,document,rule,report,proposal,law,legislation,agreement,will,charter,budget,treaty,plans|prepare in writing|=pull nearer as a chair|!tear to pieces|~come to a stop
draw a line|pv4|*|set a limit or ^bring to an end|%make a mark with a pencil|!go on without any limit|~wait in a long line behind others
draw the line|pv4|*|set a limit|=make a mark|!allow everything|~wait in line
drive a wedge|pvf4|*|cause disagreement between groups|%hammer in a piece of wood|!bring groups into agreement|~take groups by road to a safe place
drive home|pv4|o:point,message,importance,need,danger,fact,reality,lesson ; r:point,message,importance,need,danger,the|make clearly understood|=go to one's house by car|!leave quite unclear|~put off for a long time
drop out|pv3|p:of ; s:student,candidate,@person|leave before the end|=fall through a hole|!stay until the end|~let something go
ease off|pv3|*|become less strong|=slide gently down|!become much stronger|~become far cheaper
face down|pv4|o:@person,protest,opponent,critic,threat,opposition,challenge,protester,rebel,enemy,rebellion|oppose with confidence|=lie on one's stomach|!give in out of fear|~lower one's eyes before
face up to|pv3|!r:NUM|accept and ^deal with|!refuse to see|=look at the sky|~be much like in looks
fall apart|pv3|s:@talk,deal,coalition,country,government,marriage,plan,alliance,economy,state,agreement,ceasefire,case,system,party,life,world|break up and ^fail|=come to pieces in the hand|!hold together and ^succeed|~drop down far away
fall back on|pv4|*|use when other things fail|=drop on to from behind|!do without in hard times|~move slowly away from
fall behind|pv3|*|fail to keep up|=drop at the rear|!get far ahead|~hide from view
fall flat|pvf4|s:joke,speech,@idea,attempt,effort,call,appeal,argument,message,promise,campaign|fail to have the effect hoped for|%drop to the ground at full length|!have an even greater effect than hoped|~stay at the same low level
fall foul of|pv4|*|get into trouble with|%slip in the dirt of|!be on good terms with|~play unfairly against
fall into place|pvf4|*|begin to make sense|%drop in the right hole|!stop making sense|~lose one's position
fall on deaf ears|pvf4|*|be ignored by those addressed|%be heard by people who cannot hear|!be welcomed by those addressed|~be too loud for those addressed
fall out|pv4|p:with,over ; s:@person,ally,friend,they,brother|quarrel|=drop down|!make friends|~happen
fall prey|pv4|*|become a victim|!become an attacker|=be eaten by an animal|~become a believer
fall short|pv4|*|fail to reach what is needed|=drop before the target|!do more than is needed|~be a little smaller than usual
fall through|pv4|s:deal,@idea,@talk,sale,plan,agreement,merger|fail to happen|=drop in a hole|!come about as hoped|~be seen clearly
fan the flames|pvf4|*|make a bad situation worse|%blow air on a fire|!calm a bad situation|~get used to a bad situation
fend off|pv4|*|keep away or ^defend against|!let in or ^give way to|~put up as a fence|~ask for or ^send away for
ferret out|pvf4|*|find by careful searching|%catch with a small animal|!hide with great care|~free from a cage
fight back|pv3|!o:tears|strike in return|=hold in as tears|!give in|~walk backwards
figure out|pv2|*|come to understand|=draw the outline of|!fail to grasp|~add up and ^pay
file for|pv3|r:bankruptcy,divorce,asylum,protection,unemployment,benefit,election,reelection|apply officially for|=put papers in order for|!take back a request for|~make smooth with a tool
fill the void|pvf4|*|take the place of what is missing|%pour something into an empty hole|!leave a place for others to take|~write answers on a form
find common ground|pv3|*|agree on some points|%discover a public park|!disagree on everything|~lose one's way together
fire up|pv4|o:base,@person,supporter,crowd,voter,imagination|make very eager|=start as an engine|!make very bored|~shoot at from below
fizzle out|pvf4|*|end weakly after a good start|%hiss and go out as a wet firework|!grow strong after a weak start|~bubble over as a cold drink
flare up|pv4|s:@feel,@bad,violence,fighting,conflict,dispute,tension,row,clash,protest|suddenly become stronger|=burn with a bright flame|!slowly become weaker|~look very elegant
flesh out|pvf4|*|add more detail to|%put meat on the bones of|!leave all detail out of|~make more frightening
fly in the face of|pvf4|*|go against what is accepted|%move through the air towards|!agree with what is accepted|~look straight at someone
fly under the radar|pvf4|*|escape notice|%travel low by plane|!draw much notice|~break down in the air
follow in|pv3|r:footstep,footsteps|do the same as one before|=walk behind someone indoors|!do the opposite of one before|~look for the tracks of
follow suit|pv4|*|do the same as another has done|=play a card of the same colour|!do the opposite of what another has done|~wear the clothes that another has worn
follow through|pv4|*|carry on until it is done|!give up half way|=walk behind into a room|~see what is meant
gain ground|pvf4|*|become stronger or more popular|%buy more land to live on|!become weaker or less popular|~fall heavily to the earth
gear up|pv4|*|get ready|=drive fast|!shut down|~dress warmly
get across|pv3|o:message,point,idea,view|make understood|=reach the far side|!keep unclear|~make very angry
get away with|pv3|*|escape punishment for|=leave a place with|!be punished for|~see other people do
get off the ground|pvf4|*|make a start|=rise up high|!come to an end|~stand still
get out of hand|pvf4|*|become impossible to control|%slip from between the fingers|!come under firm control|~be given to another person
get the better of|pv4|*|defeat|!be beaten by|~improve|~buy more of
get to grips with|pv4|*|begin to deal with seriously|%take hold of firmly by hand|!put off dealing with|~fight fiercely against
get under way|pv3|*|begin|!end|~hide below|~get lost
give ground|pv4|*|move back or ^yield|%make a present of land|!move ahead or ^win|~state one's reasons
give in|pv3|!o:paper,essay|stop resisting|=hand over as homework|!go on resisting|~make a present
give pause|pv4|*|make someone think again|%let someone have a rest|!make someone act at once|~let someone speak first
give rise to|pv4|*|cause|!prevent|~lift up|~pay more for
give the green light|pvf4|*|allow to go ahead|%switch on a lamp|!order to stop|~make a promise
give up|pv1|o:weapon,claim,hope,job,right,power,seat,control,territory,fight,smoking,career,independence,@idea,effort,struggle,citizenship,land,arms,demand,freedom,dream|stop having or doing|=hand in to the police|!hold on to or ^keep doing|~lift to a higher place
give vent|pv4|*|express strongly|%let out hot air|!keep to oneself|~open a window
give voice|pv4|*|express publicly|%teach someone to sing|!keep silent about|~lend one's phone
give way|pv3|p:to & !w:traffic,car,road|be replaced by or ^yield|=let other cars go first|!take the place of or ^resist|~show the right road
go ahead|pv2|*|take place or ^continue|=walk in front of others|!be put off or ^stop|~win a game by a little
go back on|pv3|r:word,promise,pledge,commitment,agreement,deal,it|fail to keep|=return by|!stand by|~ask for
go down in history|pv4|*|be remembered for a long time|%be written at the foot of a page|!be forgotten in a short time|~lose marks in a school subject
go down well|pv3|*|be liked or accepted|=be easily swallowed|!be disliked or refused|~be seen by everybody
go hand in hand|pvf4|*|be closely connected|%walk together holding hands|!have nothing to do with each other|~be made without machines
go out of its way|pv4|*|make a special effort|%take a longer road|!make no effort at all|~lose the path in the dark
go out of their way|pv4|*|make a special effort|%take a longer road|!make no effort at all|~lose the path in the dark
go so far as|pv4|*|do something as extreme as|=travel to a place as far as|!stop well short of doing|~take as much time over it as
go through the motions|pvf4|*|do something without real interest|%make all the moves of a dance|!do something with great eagerness|~vote on every proposal
go too far|pv3|*|do more than is acceptable|%travel past the right place|!do less than is needed|~wait longer than is usual
go up in smoke|pvf4|!w:fire,burn,blaze,house,forest|come to nothing|%be burnt by fire|!come true at last|~be seen from afar
grind to a halt|pvf4|*|stop slowly and completely|%crush grain in a mill|!start quickly and easily|~stop to catch one's breath
hammer home|pvf4|*|make a point forcefully|%drive a nail into a house|!make a point weakly|~hurry back to one's house
hand down|pv4|o:sentence,verdict,ruling,decision,judgment,punishment,opinion,judgement,term|announce officially|=pass to one's children|!take back officially|~lower by hand
hand over|pv3|o:@power,@person,control,document,prisoner,suspect,weapon,body,hostage,data,information,evidence,reins,land|give to another|=hold above the head|!keep for oneself|~stop doing by hand
hang in the balance|pvf4|*|be still uncertain|%swing from a pair of scales|!be quite decided|~be the same on both sides
hang on|pv4|p:to & p:to>power,office,seat,majority,job,lead,hope|keep hold with difficulty|=wait on the phone|!let go at the first push|~wait for an answer
have a stake in|pvf4|*|stand to gain or lose by|%be tied to a post in|!have nothing to do with|~eat an expensive meal in
have second thoughts|pv3|*|begin to doubt a decision|!feel ever surer of a decision|~think twice as fast|~think of others first
head off|pv4|o:@bad,@event,crisis,threat,criticism,challenge,protest,strike,confrontation,war,shutdown,attempt,trouble,revolt,unrest,conflict|prevent from happening|=start on a journey|!help to happen|~lead from the front
hit a snag|pvf4|*|meet a difficulty|%strike a sharp branch|!meet with success|~play a wrong note
hit home|pvf4|*|have a strong effect|%reach the house|!have no effect at all|~break a window
hit the headlines|pvf3|*|become widely reported news|%strike the front of a newspaper|!go unnoticed by newspapers|~read only the titles of articles
hit the nail on the head|pvf4|*|say exactly what is right|%strike with a hammer|!say quite the wrong thing|~hurt oneself badly
hold accountable|pv4|*|make someone answer for actions|!let someone off without question|~take care of someone's money|~believe someone's story
hold back|pv3|o:economy,growth,@person,development,@body,progress,recovery,tear,information,them,us,women|keep from going forward|=grip from behind|!help to go forward|~come back again to
hold out|pv4|p:for,against ; o:hope,prospect,possibility|offer or ^resist|=stretch forward an arm|!refuse or ^yield|~keep or ^store
hold sway|pv4|*|have power or influence|%swing from side to side|!be without any power|~keep quite still
hold the key|pvf4|*|be able to decide the result|%carry something to open a door|!have no say in the result|~sing the right note
hold to account|pv4|*|make answerable for what was done|%keep money in a bank|!excuse from all blame|~help by giving advice and money
hold up|pv4|o:@idea,process,deal,traffic,bill,aid,work,progress,delivery,approval,construction|delay|=lift|!hurry|~repeat
hold water|pvf4|s:argument,claim,theory,story,excuse,it,that,explanation,logic & !w:soil,bucket,tank,dam|prove to be sound|%be without a leak|!prove to be false|~drink a great deal
iron out|pvf4|*|settle, as small problems|%press clothes smooth|!cause, as small problems|~make public, as big problems
jump on the bandwagon|pvf4|*|join what has become popular|%climb on a cart with musicians|!leave what has become popular|~start something quite new
jump ship|pvf4|*|leave a cause that is in trouble|%leap from a boat into the sea|!stay with a cause in trouble|~sail to a far country
jump the gun|pvf4|*|act too soon|%leap over a weapon|!act too late|~fire too high
keep a lid on|pvf4|*|keep under control|%cover a pot with|!let run wild|~keep warm
keep abreast|pv4|*|stay informed|!stay ignorant|~hold to the chest|~keep a secret
keep an eye on|pvf3|*|watch carefully|%put eyes upon|!take no notice of|~look like
keep at bay|pvf4|*|prevent from coming near|%hold in a harbour|!invite to come near|~keep in very good repair
keep in check|pvf4|*|hold under control|%pay by cheque|!allow to run free|~look at twice
keep pace|pvf4|*|go forward at the same rate|%walk with the same step|!fall further and further behind|~hold the same opinion
keep track|pv3|*|stay informed|%run on the same path|!lose all knowledge|~leave footprints
lag behind|pv3|*|be slower or less advanced|!be quicker or more advanced|~be hidden from others|~be tied to another
lash out|pv4|*|attack in words or blows|=tie with a strong rope|!keep calm and quiet|~set out on a journey
lay bare|pvf4|*|show what was hidden|%take the clothes off|!hide what was plain|~put on the ground
lay claim|pv4|*|say one has a right|%put papers on a desk|!give up one's right|~ask others for help
lay down|pv4|r:arms,weapon,arm,condition,rule,law,life,challenge,marker|give up or ^set|=put on a bed|!take up or ^drop|~rest or ^sleep
lay off|pv3|o:@person,staff,worker,employee,NUM,workforce,people,teacher|end the jobs of|=stop teasing|!give new jobs to|~raise the pay of
lay siege|pv4|*|surround in order to capture|!set free from attack|~sit down on the ground|~wait for in a friendly way
lay the blame|pv3|*|say who is responsible|!take the responsibility|~ask for forgiveness|~put the thing down
lay the foundation|pvf4|!w:stone,brick,concrete,hotel,tower|prepare the base for something|%put down the first stones of a house|!destroy the base of something|~look for mistakes in something
lay the foundations|pvf4|!w:stone,brick,concrete,hotel,tower|prepare the base for something|%put down the first stones of a house|!destroy the base of something|~look for mistakes in something
lay the groundwork|pvf4|*|prepare the base for something|%dig over a piece of land|!destroy the base of something|~rest after long work
lead the way|pv3|*|be the first to do something|%walk in front as a guide|!be the last to do something|~know a short cut home
leave no stone unturned|pvf4|*|try everything possible|%turn over every rock|!give up at once|~build without bricks
leave the door open|pvf4|*|keep a possibility alive|%fail to shut the room|!rule a possibility out|~allow cold air in
let down|pv3|o:@person,voter,victim,@body,them,us,people,him,her|disappoint|=lower on a rope|!please|~lengthen
let off|pv4|o:@person,him,them,her ; r:hook,lightly|not punish|=set down|!punish hard|~explode
level off|pv4|*|stop rising or falling|=make smooth with a tool|!start rising or falling|~knock to the ground
level the playing field|pvf4|*|make conditions fair for all|%make a sports ground flat|!make conditions unfair for some|~win a game by a small lead
live up to|pv3|*|be as good as expected|=live longer than|!be worse than expected|~be the cause of
lock horns|pvf4|*|get into a quarrel|%tie two bulls together|!make up a quarrel|~play loud music
look into|pv1|r:@event,matter,case,possibility,cause,claim,allegation,complaint,issue,whether,how,way,reason,report,incident|try to find out about|=see the inside of|!pay no attention to|~be careful with
look the other way|pvf4|*|choose not to notice|%turn one's head to the left|!watch with great care|~try a different method
look to|pv4|r:future,NAME,government,state,leader,congress,china,west,russia,europe,president & !r:like|turn with hope towards|=seem to the eyes of|!turn away in fear from|~take a photo of
lose face|pvf4|*|lose people's respect|%hurt one's head|!gain people's respect|~forget a person
lose ground|pvf4|*|become weaker or less popular|%sell a piece of land|!become stronger or more popular|~fall from a height
lose sight of|pvf4|*|forget to consider|%become blind to|!keep in one's mind|~fail to find
lose touch|pvf4|*|no longer understand or meet|%have no feeling in the hand|!come to know more closely|~drop on the floor
make a case|pv3|*|give reasons|%build a box|!give no reasons|~start a trial
make do|pv3|*|manage with what one has|!ask for what one has not|~finish a job all at once|~force others to do it
make ends meet|pvf4|*|have just enough money to live on|%tie the two ends of a rope|!have far more money than needed|~finish two jobs at the same time
make good on|pv4|*|carry out as promised|!fail to keep as promised|~earn a great deal from|~speak very well of
make headlines|pvf3|*|be widely reported in the news|%write titles for articles|!go unreported in the news|~be sold in shops everywhere
make inroads|pvf4|*|begin to take a share|%build new streets|!begin to lose a share|~find the shortest way
make light of|pv4|*|treat as not serious|%put a lamp on|!treat as very serious|~make less heavy
make no bones about|pvf4|*|say openly and without doubt|%leave no skeleton of|!say nothing at all about|~have no hard feelings about
make peace|pv3|!f:process,processes,talk,talks,deal,effort|end a quarrel|!start a quarrel|~keep silent|~sign one's name
make sense of|pv3|*|come to understand|!be puzzled by|~feel with the hands|~earn money from
make up|pv2|o:percent,majority,population,per,half,third,part,minority,bulk,quarter,%,workforce,share,tenth,fifth|form or ^be|=invent as a lie|!leave out or ^lack|=paint one's face
make up for|pv3|*|do something good to balance|=put powder on for|!make even worse for others|~invent a good story about
make waves|pvf4|*|cause trouble or attract attention|%move water with an oar|!keep quiet and unnoticed|~make friends in a foreign place
make way|pv3|p:for|let something take one's place|=make a road to something|!stop something taking one's place|~let something be forgotten
mark a turning point|pv3|*|be where things change|%draw a sign at a corner|!be where nothing changes|~score in a game
meet with|pv3|r:resistance,approval,criticism,success,opposition,failure,silence,hostility,anger|get in response|=have a talk with|!cause in return|~mix with
miss the boat|pvf4|*|lose the chance by being late|%arrive after a ship has gone|!take the chance in good time|~wish to be on the sea
miss the mark|pvf4|*|fail to do what was meant|%shoot beside a target|!do just what was meant|~forget to write a grade
miss the point|pvf4|*|fail to see what matters|%not hit with a needle|!see just what matters|~lose in a game
move the goalposts|pvf4|*|change the rules unfairly|%carry poles across a field|!keep strictly to the rules|~score many points
muddy the waters|pvf4|*|make a matter less clear|%stir up dirt in a river|!make a matter plain|~swim in a lake
nip in the bud|pvf4|*|stop at an early stage|%cut the flowers off|!let grow to the full|~bite very gently
open the door|pvf4|p:to,for & !w:knock,house,room,car,key,bedroom,kitchen|make something possible|%let someone into a house|!make something impossible|~begin a working day
open the floodgates|pvf4|*|let very many things follow|%let water out of a dam|!keep anything from following|~start a shop by a river
pass judgment|pv4|*|say whether good or bad|%hand over a law paper|!refuse to give a view|~do well in an exam
pass off as|pv4|*|present falsely as|=hand over to|!prove truly to be|~go away as
pass on|pv3|o:cost,information,message,price,increase,tax,saving,gene,knowledge,details,skill,intelligence,virus|give to others|=die peacefully|!keep to oneself|~refuse to take
pass the buck|pvf4|*|put the responsibility on others|%hand a dollar to others|!take the responsibility oneself|~share the blame among all
pass up|pv4|*|fail to take, as a chance|=hand to someone above|!seize, as a chance|~share with others, as a chance
pave _ way|pvf4|*|make possible|%lay stones on a road|!make impossible|~show the road to
pay dividends|pvf4|*|bring good results later|%give money to shareholders|!bring nothing but loss|~settle a bill in time
pay lip service|pvf4|*|say one supports something but do nothing|%give money for the use of one's mouth|!support something by what one does, not says|~say nothing good about something
pay off|pv4|s:effort,gamble,strategy,work,risk,investment,@idea,bet,patience,move,approach,it,that,policy|bring success|=end a debt|!end in failure|~take time
pay the price|pvf3|!w:dollar,shop,ticket|suffer for what was done|%give money in a shop|!gain from what was done|~take a reward for it
pick up the pieces|pvf4|*|try to return to normal after a disaster|%gather bits from the floor|!give up all hope after a disaster|~choose the best parts after a disaster
pick up the tab|pvf4|*|pay the cost|%lift a small label|!refuse to pay|~take a pill
pin _ hopes on|pvf4|*|depend on for success|%fasten with a needle to|!give up all hope of|~wish good luck to
play a part|pv3|!w:actor,film,stage,actress|be one of the causes|%act in a theatre|!have no effect|~take a share of money
play down|pv4|*|make seem less important|=perform in a lower place|!make seem more important|~beat in a game
play into the hands of|pvf4|*|give an advantage to|%perform music by hand for|!take an advantage from|~throw a ball to
play it safe|pvf4|*|avoid risks|%lock a game away|!take great risks|~win with ease
play second fiddle|pvf4|*|have a less important position|%be one of the violins in a band|!have the leading position|~make the same noise twice
play the _ card|pvf4|*|use as an argument to gain something|%put down in a card game|!refuse to use as an argument|~be surprised at losing something
play up|pv4|o:role,threat,danger,success,fear,image,difference,story,risk,ties,credential|make seem more important|=behave badly at school|!make seem less important|~perform in a higher place
point the finger|pvf4|*|say who is to blame|%hold out a hand|!say nobody is to blame|~show the right way
point to|pv3|o:@proof,fact,need,lack,number,example,study,failure,success,rise,problem,statistics,history,poll,increase,survey,report,decline|mention as proof|=aim a finger towards|!keep silent about|~go in the direction of
pose a threat|pv3|*|be a danger|=stand still|!be harmless|~be a protection
pour cold water on|pvf4|*|discourage|=make wet|!encourage|~explain
pull _ strings|pvf4|*|use influence behind the scenes|%move a puppet with threads|!do everything in the open|~do everything by letter or phone
pull _ weight|pvf4|*|do a fair share of the work|%drag a heavy load along|!leave the work to others|~become a little thinner
pull off|pv4|o:victory,win,feat,coup,upset,deal,trick,comeback,stunt,surprise,miracle|succeed in doing|=take off as boots|!fail in doing|~leave the road
pull out|pv3|p:of & !w:gun,knife,drawer,pocket ; s:@body,troop,force,candidate,investor,sponsor,he|leave or ^give up|=draw as a tooth|!join or ^take up|~lose or ^get wet
pull the plug|pvf4|*|put an end to something|%let water out of a bath|!give new life to something|~tell a rude joke
pull the rug|pvf4|*|suddenly take support away|%drag a carpet along|!suddenly offer support|~ask for support in return
push ahead|pv3|*|go on in spite of difficulty|=press to the front|!stop because of difficulty|~go first in a line
push back|pv3|p:against,on ; o:date,deadline,election,vote,start|resist or ^delay|=press to the rear|!accept or ^hurry|~give or ^return
push for|pv3|*|try hard to get|=press with the hand|!try hard to stop|~pay a lot of money
push the envelope|pvf4|*|go beyond the usual limits|%put a letter in a box|!keep well within limits|~send a message on
push through|pv4|o:@idea,bill,law,reform,legislation,change,measure,cut,amendment,constitution,budget|get accepted by force or effort|=press into a narrow opening|!fail to get accepted|~get changed again and again
put a brave face on|pvf4|*|pretend to be cheerful about|%wear a bold mask over|!show deep sorrow about|~make other people laugh at
put a premium on|pv4|*|give a high value to|%pay insurance for|!give no value to|~set a low price on
put an end to|pv2|*|stop|!start|~hurt|~watch
put aside|pv3|o:difference,politics,rivalry,dispute,concern,division,money,fear,interest,quarrel|leave out of account|=move to one side|!give great weight to|~talk about quietly
put down|pv4|o:rebellion,revolt,uprising,protest,coup,mutiny,unrest,riot,insurgency,insurrection|end by force|=place on a table|!start by force|~write on paper
put down to|pv4|*|say to be caused by|=place lower than|!say to be the cause of|~write a letter to
put forward|pv2|*|suggest for discussion|=move to the front|!take back from discussion|~turn to a later hour
put heads together|pvf3|*|think about something as a group|%stand close and touch|!think about something alone|~fight one another over something
put in place|pv3|*|set up and ^make ready|=return to a shelf|!take away and ^end|~look up and ^check
put off|pv3|o:decision,vote,visit,@event,meeting,reform,it,payment,trip,talk,problem|delay|=switch off|!hurry|~dislike
put on hold|pvf4|*|stop for the present|%keep waiting on the phone|!start without delay|~take a firm grip of
put on the line|pvf4|*|risk losing|%hang out to dry|!keep quite safe|~write down neatly
put on the map|pvf4|*|make well known|%draw on a chart|!make quite forgotten|~show the way
put pressure on|pv3|*|try to force|%press with a weight|!try to free|~measure the force of
put the brakes on|pvf4|*|slow down|=stop a car|!speed up|~pay for
put to rest|pvf4|*|bring to an end|%send to bed|!bring up again|~give a holiday to
put to the test|pv3|*|find out how good it is|!take for granted as good|~send in to school|~set in an exam
put up with|pv3|*|accept without complaint|=build together with|!refuse to suffer|~hear of without surprise
raise _ eyebrow|pvf4|*|cause some surprise or doubt|%move part of the face|!cause no surprise at all|~give people a good laugh
raise _ eyebrows|pvf4|*|cause some surprise or doubt|%move part of the face|!cause no surprise at all|~give people a good laugh
raise the bar|pvf4|*|set a higher standard|%lift a metal pole|!set a lower standard|~open a drinking place
raise the spectre|pvf4|*|make people fear something|%call up a ghost|!make people forget a fear|~hold up a mirror
raise the specter|pvf4|*|make people fear something|%call up a ghost|!make people forget a fear|~hold up a mirror
raise the stakes|pvf4|*|increase what may be won or lost|%lift posts out of the ground|!lower what may be won or lost|~make the meat dearer
read between the lines|pvf4|*|find a meaning not stated|%look at gaps in a text|!take words only as stated|~write very small letters
reap the rewards|pvf4|*|enjoy what one's efforts bring|%cut corn for a prize|!lose what one's efforts bring|~share what one's efforts bring
reap what|pvf4|r:sow,sowed|suffer the results of one's acts|%cut the corn one planted|!escape the results of one's acts|~eat what one has bought
rein in|pv4|*|bring under control|=stop with leather straps|!set completely free|~let water fall on
resort to|pv3|*|turn to for lack of anything better|=go on holiday to in the summer months|!use as the first and best choice of all|~put in order again after a time
rest on|pv4|o:assumption,evidence,ability,belief,idea,claim,foundation,principle,decision,whether,success,outcome|depend on|=lie upon|!be free of|~wait for
ride out|pv4|o:storm,crisis,recession,scandal,criticism,pandemic,wave,downturn|come safely through|=go away on a horse|!be ruined by|~wait outside for
ring hollow|pvf4|*|sound false|%echo like a drum|!sound true|~call too late
ring true|pvf4|*|sound right|%chime like a bell|!sound false|~call on time
rise to the occasion|pvf4|*|do well when it is needed|%stand up at a party|!fail when it is needed|~climb to a high place
rise up|pv3|p:against ; s:people,@person|rebel|=stand up|!obey|~escape
rock the boat|pvf4|*|upset a calm situation|%make a ship move|!keep a situation calm|~sing out at sea
roll back|pv4|o:@rule,protection,reform,gain,right,advance,policy,progress,cut,power,influence,regulation,law|reduce or ^undo|=push along the ground|!extend or ^add to|~tell or ^repeat
roll out|pv4|o:@idea,product,vaccine,service,technology,policy,scheme,test,plan,network,ad,campaign|introduce step by step|=make flat as dough|!withdraw step by step|~turn over in bed
root out|pvf4|*|find and ^get rid of|%pull from the ground|!let grow and ^spread|~give support to
rub salt|pvf4|*|make a bad feeling worse|%put seasoning on meat|!make a bad feeling better|~clean a hard surface
rule out|pv4|*|say to be impossible or unwanted|=draw straight lines over|!say to be possible or wanted|~say again and again in public
run afoul of|pv4|*|get into trouble with|!be on good terms with|~play a game with|~move fast past
run counter to|pv4|*|go against|!agree with|~race with|~add up to
run deep|pvf4|*|be strong and hard to change|%flow far below the ground|!be weak and easily changed|~dig a long tunnel
run out of|pv3|*|have no more of|=leave quickly from|!have plenty of|~throw away
run out of steam|pvf4|*|lose energy or force|%have no hot vapour left|!gain energy or force|~leave a hot bath
run the risk|pv3|*|be in danger|%organise a race|!be quite safe|~hurry away
run up against|pv4|*|meet, as a difficulty|=knock into at speed|!avoid, as a difficulty|~race in a contest with
save face|pvf4|*|keep people's respect|%protect one's skin|!lose people's respect|~store a photo
scratch the surface|pvf4|*|deal with only a small part|%leave a mark on a table|!deal with every part|~deal with in a clumsy way
see eye to eye|pvf4|*|agree completely|%look at each other|!disagree completely|~meet by chance
see off|pv4|o:challenge,threat,rival,competition,challenger,opponent,attack|defeat|=say goodbye to|!be beaten by|~look away
see through|pv4|o:lie,trick,plan,propaganda,disguise,act,claim,game,them,him|not be deceived by|=look out of a window|!be taken in by|~take part in
seize _ opportunity|pv3|*|make use of a chance|%grab with both hands|!let a chance go by|~wait for better luck
seize the moment|pv4|*|act while there is a chance|=take hold of a watch or clock|!wait until it is too late|~ask how much time there is
sell short|pv4|*|give too little value to|!give too much value to|~make a small deal|~cut the length of
send a message|pv4|!w:phone,email,text,whatsapp,letter|show clearly what one means|=post a letter to a friend|!hide what one means|~ask others what they mean
send shockwaves|pvf4|*|cause great surprise and alarm|%make the ground shake|!cause no surprise at all|~be discussed by very few people
serve as|pv1|*|act or ^be used as|=bring food to|!refuse to be|~be paid like
serve time|pv4|*|be in prison|=work as a waiter|!be set free|~keep a clock
set a precedent|pv4|*|be an example for later cases|!be unlike any later case|~choose a new president|~be decided by a new judge
set aside|pv4|o:@money,time,land,difference,area,day,verdict,ruling,conviction,decision,agreement,politics|keep for a purpose or ^put away|=stand at one side of|!use up or ^bring out|~write or ^talk about again
set back|pv4|o:cause,effort,peace,economy,progress,process,relation,development,movement,recovery,talk,reform,programme,program|delay the progress of|=put in its old place|!speed the progress of|~change as a clock
set foot|pv2|*|enter or ^visit|%measure a shoe|!leave or ^avoid|~stand still
set in motion|pvf4|*|cause to begin|%make a wheel turn|!cause to stop|~put to a vote
set in stone|px4|*|fixed for ever|%cut in rock|!easily changed|~hard to read
set off|pv4|o:@event,@feel,reaction,chain,alarm,debate,storm,wave,panic,search,protest,row,rush,scramble,riot|cause to start|=begin a journey|!bring to an end|~put on one side
set out|pv4|o:@idea,vision,case,view,position,goal,reason,rule,condition,detail,measure,demand,principle,term,policy,timetable,agenda|state in an orderly way|=begin a journey|!keep to oneself|~change from day to day
set out|pv4|f:to|begin with the aim|=arrange on a table|!end without wishing|~leave without wanting
set store by|pv4|*|consider important|%put goods on a shelf|!consider worthless|~buy much of
set the record straight|pvf4|*|correct a false account|%put a disc in its place|!spread a false account|~beat the best result
set the scene|pvf4|*|create the conditions for|=put up a stage for|!take away the conditions for|~take great pleasure in
set the stage|pvf4|*|create the conditions|%put up boards in a theatre|!take away the conditions|~stop at a station
set the tone|pvf4|*|decide the general mood|%tune an instrument|!have no effect on the mood|~speak in a low voice
set up|pv1|!f:to & o:@body,committee,commission,camp,company,base,fund,system,centre,center,business,meeting,zone,network,tribunal,charity,team,checkpoint,roadblock,website,government,state,office,foundation|start or ^establish|=put in a standing position|!close or ^do away with|=trap by a trick
shed light on|pvf4|*|make clearer|%shine a lamp at|!make less clear|~take off
shoot down|pv4|o:@idea,proposal,suggestion,plan,argument|reject completely|=bring to earth with a gun|!accept completely|~slide down a slope
show _ true colors|pvf4|*|let one's real nature be seen|%paint in bright shades|!hide one's real nature|~stand up for one's country
show _ true colours|pvf4|*|let one's real nature be seen|%paint in bright shades|!hide one's real nature|~stand up for one's country
shrug off|pv4|*|treat as unimportant|=drop from the shoulders|!take very seriously|~lift with effort
shut down|pv2|o:@body,school,factory,newspaper,website,government,border,industry,border,network,plant,debate|close or ^stop|=press a lid on|!open or ^start|~look at from above
shy away from|pv4|*|avoid because of fear|=jump as a horse does|!go eagerly towards|~be polite to
side with|pv3|*|support in a quarrel|=stand at the end|!oppose in a quarrel|~report on a quarrel
sign off on|pv4|*|approve formally|=end a letter to|!refuse formally|~switch off
single out|pv4|*|choose for special attention|!treat like all the rest|~leave alone in a room|~choose by chance from a group
sit idly by|pv4|*|do nothing to prevent|!act quickly to prevent|~rest on a chair|~wait for a bus
smooth over|pv4|*|make seem less serious|=press flat with the hand|!make seem more serious|~make known to everybody
sort out|pv3|*|put right|=divide into kinds|!leave in disorder|~send away
sound the alarm|pvf4|!w:siren,bell,fire|warn of danger|%ring a bell|!say all is safe|~wake early
sow the seeds|pvf4|!w:farm,crop,farmer,field,soil,plant|do something that will cause later events|%put grain into the ground in spring|!prevent something from happening later|~tell others what will happen later
speak out|pv3|*|say openly what one thinks|=talk in the open air|!keep one's thoughts to oneself|~talk for a long time
speak volumes|pvf4|*|say a great deal without words|%read many books aloud|!say nothing at all to anyone|~talk in a loud voice
spell out|pv3|*|explain clearly and in detail|=name the letters of|!leave vague and unclear|~repeat in a much louder voice
spill over|pv4|*|spread beyond its limits|=run out of a full cup|!stay within its limits|~come to an end
spiral out of control|pvf4|*|get quickly worse|%turn round and round|!get quickly better|~rise into the sky
split hairs|pvf4|*|argue over tiny differences|%divide strands of hair|!overlook tiny differences|~settle many small differences
spring up|pv4|*|appear suddenly|=jump to one's feet|!vanish suddenly|~dry up slowly
square off|pv4|*|face each other to fight|=cut into a box shape|!shake hands as friends|~pay back a debt
stack up|pv4|r:against,to|compare|=pile up|!differ|~agree
stamp out|pvf4|*|put an end to|%crush with the foot|!help to spread|~post as a letter
stand by|pv4|o:decision,story,@person,statement,word,claim,report,principle,remark,ally,him,her,them,commitment,comment|remain loyal to|=be next to|!turn against|~wait for
stand down|pv4|*|leave a position|=walk down the stairs|!take a position|~remain on one's feet
stand for|pv2|o:value,freedom,@idea,principle,democracy,parliament,election,president,office,what,everything,justice,re-election|represent or ^be a candidate for|=be on one's feet during|!oppose or ^refuse to be in|~agree to be paid for by
stand in the way|pvf3|*|prevent something|%block a road|!help something along|~wait on a path
stand out|pv3|*|be easily noticed|=be in the open air|!be easily overlooked|~refuse to sit
stand up for|pv3|*|defend|=rise for|!attack|~replace
stand up to|pv3|*|resist bravely|=rise from a seat before|!give way weakly|~grow as tall as
steal the show|pvf3|*|get more attention than anyone|%take things from a theatre|!get less attention than anyone|~watch without paying
stem the flow|pvf4|*|slow down or stop|%dam a river|!speed up or start|~measure exactly
stem the tide|pvf4|*|stop something from spreading|%hold back the sea|!help something to spread|~tell people of something bad
step aside|pv4|*|give up a position|=move to let someone pass|!hold on to a position|~take a false step
step down|pv2|!w:stair,ladder,plane|give up an official position|=walk off a ladder|!take up an official position|~sink to a low level
step in|pv3|!w:puddle,room|become involved in order to help|=come through a door|!refuse to become involved|~make other people do the work
step up|pv3|o:@event,effort,pressure,security,campaign,attack,production,support,patrol,fight,search,efforts,operation,sanction,aid,surveillance,raid,investment|increase|=go up a stair|!reduce|~begin
stick to|pv3|o:@idea,plan,rule,agreement,principle,promise,gun,script,story,deal,position,timetable,fact,schedule,guns,target|keep to without change|=be glued firmly to|!depart at once from|~point out to others
stir up|pv3|*|cause, as trouble|=mix with a spoon|!calm, as trouble|~wake early
stop at nothing|pvf4|*|do anything to get what one wants|%halt in an empty place|!do nothing to get what one wants|~wait without a reason
stop short of|pv4|*|not go as far as|=halt in front of|!go further than|~have too little of
strike a balance|pvf4|*|find a fair middle way|%hit a pair of scales|!go to one extreme|~fall off a rope
strike a blow|pvf4|!w:punch,fist|do something that harms or helps a cause|%hit someone with the hand|!do nothing for or against a cause|~say something that harms or helps nobody
strike a chord|pvf4|*|make people feel understanding|%play notes together|!leave people cold and bored|~make people feel tired
swallow _ pride|pvf4|*|accept something humbling|=eat something too fast|!refuse anything humbling|~be proud of something new
sweep under the|pvf4|r:carpet,rug|hide, as a problem|%clean below|!bring into the open|~throw away
take a back seat|pvf4|*|become less important|%sit at the rear of a car|!become more important|~wait for a lift
take a dim view|pvf4|*|disapprove|=see badly|!approve|~change
take a hard line|pvf4|*|be strict and unwilling to compromise|%choose a difficult road|!be gentle and willing to compromise|~draw with a sharp pencil
take a heavy toll|pvf4|*|cause much harm|%charge a high fee|!do much good|~ring a loud bell
take _ toll|pvf4|*|have a harmful effect|%collect money at a bridge|!have a helpful effect|~have a different effect
take a stand|pv4|*|say firmly what one believes|=put up a stall in a street market|!refuse to say what one believes|~ask what others believe
take advantage of|pv3|*|make use of|!suffer from|~be better than|~give help to
take aim|pvf4|p:at & !w:rifle,gun,bow,shot|criticise or attack|%point a gun|!praise or defend|~set a goal
take centre stage|pvf4|*|become the focus of attention|%stand in the middle of a theatre|!slip out of public attention|~act without a partner
take center stage|pvf4|*|become the focus of attention|%stand in the middle of a theatre|!slip out of public attention|~act without a partner
take effect|pv2|*|begin to work or apply|!stop working or applying|~feel a sudden shock|~make people wonder
take exception to|pv4|*|be offended by|!be pleased by|~leave out|~make a rule of
take for granted|pv4|*|assume without question|!doubt at every step|~receive as a gift|~discuss with great care
take hold|pv4|!p:of|become established|=grasp with the hand|!fade slowly away|~wait on the phone
take issue with|pv4|*|disagree about|!agree about|~joke about|~learn from
take its toll|pvf4|*|have a harmful effect|%collect money at a bridge|!have a helpful effect|~have a different effect
take matters into|pvf4|*|act oneself rather than wait for others|%put things in one's palms|!wait for others rather than act|~hold a talk with others in private
take office|pv3|*|begin an official job|%rent a room for work|!leave an official job|~work from home
take on|pv3|o:role,task,@body,responsibility,challenge,job,debt,@person,government,work,establishment,project,worker,staff,opponent,giant,risk|accept or ^oppose|=let people get on a bus|!refuse or ^avoid|~wear or ^put on
take over|pv2|o:@power,@body,control,country,land,job,company,running,role,presidency,city,building,factory,territory,government ; p:from,as|get control of or ^replace|=carry across a road|!give control to or ^leave|~go again through
take part|pv1|*|join in|=break up|!stay out|~choose
take place|pv1|*|happen|=sit down|!fail|~arrive
take root|pvf4|!w:plant,tree,seed,soil|become firmly established|%grow down into soil|!fail to last very long|~be pulled out of the ground
take shape|pvf4|*|begin to become clear or complete|=form a round or a square figure|!begin to come apart|~stay exactly as it was before
take sides|pv3|*|support one party in a quarrel|=walk along the edge of a road|!support nobody in a quarrel|~change one's mind in a quarrel
take stock|pvf4|*|think carefully about a situation|%count goods in a shop|!act without thinking|~talk to others about a situation
take the fall|pvf4|*|accept blame that belongs to others|=drop to the ground in autumn|!put the blame on other people|~be the last to be blamed for it
take the helm|pvf4|*|become the leader|%steer a boat|!give up the lead|~put on a hat
take the high road|pvf4|*|act in a moral way|%drive over a mountain|!act in a mean way|~travel by air
take the lead|pv3|*|act first for others to follow|%hold a dog's strap|!wait for others to act first|~be forced by others to act
take the plunge|pvf4|*|decide to do something risky|%jump in the water|!decide against anything risky|~talk a lot about the risk
take the reins|pvf4|*|take control|=ride a horse|!give up control|~lose weight
take to|pv4|r:street,air,social,twitter,sea,stage,hill,field,road,internet,streets|go out to or ^use|=begin to like|!keep off or ^avoid|~carry back to
take to task|pv4|*|criticise|!praise|~employ|~teach
take to the streets|pvf3|*|protest in public|%walk on the road|!stay quietly at home|~lose one's home
take up arms|pvf4|*|prepare to fight|%lift one's hands|!make peace|~give a hug
take with a|pvf4|r:salt,grain,pinch|not believe completely|%eat with seasoning|!believe every word of|~cook for too long
talk down|pv4|p:to|speak as if to a less clever person|=speak from the top of the stairs|!speak as if to a person one fears|~speak very slowly so as to be heard
talk up|pv4|o:economy,chance,prospect,benefit,idea,success,threat|speak very well of|=shout to a higher place|!speak very badly of|~speak too fast about
tear apart|pv4|o:@body,country,family,society,party,community,nation,region,them,us|divide violently|=rip as paper|!unite peacefully|~cry alone
test the waters|pvf4|*|try something to see how people react|%see how warm the sea is|!act without caring how people react|~drink from every glass
throw _ weight behind|pvf4|*|use influence to support|%drop a heavy load after|!use influence to oppose|~push from the rear
throw in the towel|pvf4|*|admit defeat|=wash a cloth|!fight on|~cheer loudly
throw light on|pvf4|*|make clearer|%shine a lamp at|!make less clear|~set fire to
tighten _ belt|pvf4|*|spend less money|%pull a strap at the waist|!spend more money|~get ready to fly
tighten _ belts|pvf4|*|spend less money|%pull straps at the waist|!spend more money|~get ready to fly
tip the balance|pvf4|*|decide the result|%knock over a scale|!leave it undecided|~pay a waiter
tip the scales|pvf4|*|decide the result|%knock over a balance|!leave it undecided|~pay a waiter
toe the line|pvf4|*|do as one is told|=touch a mark|!refuse to obey|~wait one's turn
touch a nerve|pvf4|*|upset people by speaking of something sensitive|=cause people pain by touching a part of the body|!please people by speaking of something pleasant|~frighten people by telling of great dangers
touch off|pv4|*|cause to begin suddenly|=set light to something|!bring to a sudden end|~describe in a few words
touch on|pv3|o:issue,subject,topic,question,matter,theme|mention briefly|=put a finger to|!treat at length|~leave out
trickle down|pvf4|*|pass slowly from the rich to the poor|%run in drops to the ground|!stay entirely with the rich|~be stolen by the poor from the rich
trigger a backlash|pvf4|*|cause an angry reaction|%fire from behind|!cause a warm welcome|~hit with a whip
turn _ back on|pvf4|*|abandon or refuse to help|=face away from others|!stay with and ^support|~promise to pay back
turn _ blind eye|pvf4|*|choose not to notice|%look through a bad eye|!watch with great care|~ask for medical help
turn _ tables|pvf4|*|reverse the situation|%move furniture round|!leave things as they are|~read a list backwards
turn a corner|pvf4|*|begin to improve|%go round a street|!begin to get worse|~lose the way
turn a profit|pv3|*|make money|!lose money|~give money|~lend money
turn against|pv3|*|stop supporting|=move round|!start supporting|~forget about
turn away|pv3|o:@person,refugee,migrant,customer,ship,people,boat,patient|refuse entry to|=look aside|!let in|~send word to
turn back the clock|pvf4|*|return to an earlier time|%set a watch to an hour before|!go forward to a new age|~stay up late at night
turn down|pv3|o:offer,@idea,request,invitation,appeal,chance,bid,job,application,deal,opportunity|refuse|=lower|!accept|~expect
turn heads|pvf4|*|attract attention|%move one's neck|!go unnoticed|~make people dizzy
turn on its head|pvf4|*|change completely|%put upside down|!leave as it was|~think hard about
turn out|pv2|f:to & r:be,have ; f:that ; s:it & !w:light|prove in the end|=switch off|!seem at first|~be made to order
turn out|pv2|f:in,to & r:vote,protest,support,welcome,thousand ; s:voter,crowd,thousand,supporter,people|come and ^take part|=switch off|!stay away from|~empty one's pockets
turn over|pv3|o:document,evidence,power,record,control,suspect,email,tape,information,custody|hand to someone else|=move to the other side|!keep for oneself|~think about often
turn the page|pvf4|*|leave the past behind|%look at the next sheet|!keep living in the past|~write a new book
turn the tide|pvf4|*|change the way things are going|%make the sea flow back|!keep things going as they are|~explain why things are going
turn to|pv4|r:violence,crime,drug,smuggling,god,religion,NAME,internet,begging,court,technology,military,russia,china,robot,fossil|seek help from or ^begin to use|=move one's face towards|!give up or ^turn away from|~talk a great deal about
usher in|pvf4|*|mark the beginning of|=show to a seat|!mark the end of|~speak against the change
vote with _ feet|pvf4|*|show an opinion by leaving|%raise a leg in an election|!show an opinion by staying|~walk to the polling place
walk a fine line|pvf4|*|keep a difficult balance|%follow a thin mark|!go to one extreme|~spend a lot of money
walk a tightrope|pvf4|!w:circus|act in a difficult position|%step along a high rope|!act with great ease|~act without thinking
walk away from|pv3|o:deal,talk,negotiation,agreement,table,responsibility,it,treaty,commitment,@idea|refuse to go on with|=go on foot out of|!stay faithful to|~win easily over
walk out|pv3|p:of,on ; s:worker,delegate,student,teacher,employee,staff,mp|leave as a protest|=go for a stroll|!stay in support|~be allowed to leave
want for nothing|pv4|*|have all one needs|!lack all one needs|~wish to be left alone|~work without pay
ward off|pv4|*|keep away, as a danger|!invite in, as a danger|~look after in hospital|~give a prize to
warm to|pv4|*|begin to like|=heat up for|!begin to dislike|~dress up for
wash _ hands of|pvf4|*|refuse to be responsible for|%clean the fingers of|!take the responsibility for|~shake in greeting
water down|pv4|*|make weaker|=pour a drink over|!make stronger|~sink in the sea
weather the storm|pvf4|!w:rain,wind,hurricane,flood|survive a difficult time|%stay out in bad weather|!be ruined in a hard time|~guess if it will rain
weed out|pvf4|*|find and ^remove|%pull plants from a garden|!find and ^reward|~cut the grass of
weigh in|pv4|p:on,with,against ; s:president,court,trump,expert,NAME,leader,he,critic|give an opinion|=be weighed|!keep very quiet|~change the law
whip up|pv4|o:@feel,support,crowd,hysteria,hatred,frenzy,@bad|stir up on purpose|=beat as cream|!calm down gently|~clean quickly
win over|pv3|*|get the support of|=beat in a game|!lose the support of|~share a prize with
wind down|pv4|o:@event,operation,war,programme,program,business,mission,company ; s:war,year,conflict,day|bring or ^come slowly to an end|=open as a car window|!bring or ^come quickly to a start|~look back slowly on something
wipe out|pv3|o:@body,species,population,saving,gain,crop,profit,village,animal,job,debt,industry,civilisation,generation,family,disease,wildlife|destroy completely|=clean the inside of|!bring back to life|~rub on dry
work out|pv2|o:deal,agreement,plan,detail,solution,difference,how,what,compromise,problem,way,why,details,who|find by thought or talk|=train in a gym|!leave undecided|~ask others to tell
write off|pv4|o:debt,loan,@person,chance,party,NAME,money,country|cancel or ^treat as lost|=send a letter for|!demand or ^count on|~talk a good deal about
`;

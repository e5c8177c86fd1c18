/** Further loaded adjectives, in the form of `loaded-3.ts`. */
export const loadedTraits = `
// Size, speed and degree
huge|a3|m:@amount,@money,crowd,success,problem,effort,gap,difference,challenge,blow,impact,risk,debt,mistake,relief,step,project,demand,pressure,potential,setback,boost,rise,increase,burden|large|-a size that is meant to strike the reader|a size that has been measured exactly|a size that is bound to shrink in the end|a size that others have tried to deny
tremendous|a4|*|great|-an amount or power that one can only wonder at|an amount or power that one had better hide|an amount or power that is too much of a good thing|an amount or power that is slowly running out
immense|a4|*|great|-so much of it that it can hardly be measured|so much of it that people have grown tired of it|just so much of it as the task requires|so much of it as anyone has dared to admit
gigantic|a4|*|large|-a size that makes ordinary things look small|a size that makes the whole thing impossible|a size that was given to it by mistake|a size that has been reached only lately
monumental|a5|m:task,effort,achievement,failure,mistake,error,challenge,blunder,decision,work,folly,waste,change|large|-a scale that people will remember|a scale that people cannot pay for|a scale that people were not told of|a scale that people have got used to
mammoth|a4|m:task,project,effort,undertaking,debt,trial,job,loss,bill,deal|large|-a size that seems almost too much to cope with|a size that is a relic of times long gone by|a size that makes it safe from all attacks|a size that was reached without any effort
gaping|a5|*|large|-a hole or lack that plainly calls for filling|a hole or lack that has just been filled|a hole or lack that hardly anyone can see|a hole or lack that was left there on purpose
yawning|a5|m:gap,gulf,divide,deficit,hole,chasm|wide|-a gap so wide that it looks dangerous|a gap so old that it bores everybody|a gap so small that one can step over it|a gap so new that nobody has a name for it
tiny|a3|m:fraction,minority,island,nation,country,percentage,proportion,share,number,amount,elite,majority,village,state,part,portion,margin|small|-a smallness that is meant to surprise|a smallness that is meant to be pitied|a smallness that is only for a time|a smallness that is somebody's fault
minuscule|a5|*|small|-so small that it is next to nothing|so small that it is easy to handle|smaller than it was a while ago|smaller than it has any right to be
puny|a5|*|small|-a weakness that one might look down on|a weakness that one might feel sorry for|a smallness that is full of charm|a smallness that is a great advantage
trifling|a5|*|small|-too little to be worth bothering about|too little to be of any help to the poor|too much to be paid back in one sum|just enough to be noticed by experts
token|a5|m:gesture,effort,force,resistance,fine,presence,woman,payment,opposition,sum,minority,attempt,concession|small|-something done for show and not for its effect|something done for its effect and not for show|something given as a proof of lasting friendship|something given up because it cost too much
symbolic|a4|m:gesture,vote,step,move,victory,importance,role,act,resolution,protest,value,measure|small|-something that stands for more than it does|something that does more than it stands for|something that was done without being noticed|something that nobody has been able to explain
cosmetic|a5|m:change,reform,measure,difference,improvement,adjustment,fix,step|small|-changes that improve the look and nothing else|changes that improve everything but the look|changes that cost a good deal more than they save|changes that make a good thing worse
superficial|a4|!m:wound,injury,cut,burn & !s:wound,injury,cut,burn|slight|-going no deeper than the surface|going much deeper than it seems|going further than was allowed|going back to where it had begun
piecemeal|a5|*|slow|-bits done here and there without a general plan|one general plan carried out step by step|a great change that is made at a single stroke|bits taken out so that nothing is left in the end
patchy|a5|m:@proof,record,recovery,coverage,performance,progress,supply,information,knowledge,enforcement,response|uneven|-good in some places and poor in others|good at first sight and poor in the end|poor everywhere, though it need not be|repaired so often that it cannot hold
sketchy|a5|m:@proof,detail,information,account,report,knowledge,plan,record,picture,memory|incomplete|-too few details to rely on|too many details to take in|details that were made up|details that do not matter
sluggish|a5|*|slow|-a lack of life where more had been hoped for|a careful pace that is chosen for safety|a slow start that is followed by a quick end|a slowness that has been forced on it by law
anaemic|a5|*|weak|-a lack of strength, as in a pale and sick person|a loss of strength, as in someone badly wounded|a show of strength, as in someone who is afraid|a return of strength, as in someone just cured
anemic|a5|*|weak|-too little life in it to be called healthy|too much life in it to be called orderly|a weakness that was caused by a recent blow|a weakness that is hidden by a fine show
breakneck|a5|*|fast|-a speed that seems dangerous|a speed that seems impossible|a speed that nobody notices|a speed that cannot be kept up
dizzying|a5|!b:not|great|-so much or so fast that one loses one's bearings|so much or so fast that one gains confidence|so high that hardly anyone has ever been there|so strange that no one at all has been able to copy it
breathtaking|a4|*|great|-a degree that leaves one amazed|a degree that leaves one exhausted|a degree that leaves one anxious|a degree that leaves one bored
eye-watering|a5|*|high|-an amount so high that it almost hurts|an amount so high that it makes one proud|an amount so odd that it looks like a mistake|an amount so sad that it makes one weep
astronomical|a5|m:@amount,@money,interest,debt,odds,medical|high|-a figure beyond anything in ordinary life|a figure that has been worked out by scientists|a figure that nobody has been able to check|a figure that is going to rise further
sky-high|a5|*|high|-a level that seems far too high|a level that was reached only once|a level that is open to everyone|a level that has been aimed at for years
unparalleled|a5|*|great|-nothing else that can be set beside it|nothing else that can be done about it|two or three others that come close to it|no one who would dare to speak against it
freak|a5|m:accident,storm,weather,wave,event,result,occurrence,incident,injury,snowstorm,winds|unusual|-something so unlikely that it proves no rule|something so frequent that it proves a rule|something so cruel that nobody can forget it|something for which one person is to blame
isolated|a4|m:incident,case,example,event,occurrence,attack,instance,problem|single|-a case that stands alone and is no sign of more|a case that is the first of many more to come|a case that happened far from any town or road|a case that has been kept out of the newspapers
textbook|a5|m:example,case,definition,illustration,response,operation|good|-a case so clear that it could be used for teaching|a case so hard that it takes years to understand it|a case so old that it is known only from books|a case so dull that nobody wants to read about it
quintessential|a5|*|typical|-the purest example of its kind|the latest example of its kind|the poorest example of its kind|the rarest example of its kind
so-called|a5|*|known|-some doubt whether the name really fits|some pride in having found the name|some regret that the name was changed|some worry that the name may be forgotten
self-appointed|a5|*|new|-a role that nobody else has given|a role that everyone has agreed to|a role that has been won in a contest|a role that is harder than it looks
self-confessed|a5|*|known|-that the person has owned up to it|that the person has been accused of it|that the person has been cured of it|that the person has been proud of it
armchair|a5|m:expert,critic,general,warrior,strategist,traveller,traveler,activist,revolutionary,philosopher,quarterback,detective,psychologist|amateur|-someone who talks of things without having done them|someone who does things without ever talking of them|someone who has retired after doing things for years|someone who gets well paid for doing very little
// Fame and worth
celebrated|a4|m:@person,novelist,painter,musician,poet,philosopher,composer,architect,chef,work,book,case,essay,film,speech,photographer|well-known|-fame that rests on admiration|fame that rests on a scandal|fame that has come and gone|fame that was paid for
acclaimed|a4|!b:not|well-known|-praise from people who can judge|sales to people who cannot judge|fame that came after death|fame that others are jealous of
legendary|a4|!w:myth,king,arthur,dragon|famous|-fame so great that stories are told about it|fame so old that nobody believes in it any more|fame that was spread by people paid to do so|fame that has turned out to be undeserved
vaunted|a5|!b:not|praised|-praise or boasting that may not be deserved|praise that falls far short of what is deserved|praise that was given only after a long time|praise that was taken back for good reasons
much-vaunted|a5|*|praised|-a doubt whether it deserves all the praise|a wish that it might get some more praise|a belief that praise has helped to improve it|a fear that praise might do it some harm
beloved|a4|!b:the & !f:of,by|well-known|-deep affection|deep respect|great envy|great pity
coveted|a5|!b:not|important|-something that many would love to have|something that few would know how to use|something that is given to everyone in the end|something that has lost most of its value
hallowed|a5|!b:not|old|-a respect as for something holy|a doubt as about something untested|a fear as of something haunted|a love as for something small and dear
sacrosanct|a5|*|protected|-something that must on no account be touched|something that has been touched far too often|something that only a priest can understand|something that is safe as long as it is paid for
ironclad|a5|*|firm|-a firmness that leaves no way out|a firmness that hides a weakness|a heaviness that makes it useless|a hardness that hurts people's feelings
watertight|a5|m:case,alibi,argument,agreement,guarantee,proof,contract,evidence,plan,deal,commitment|firm|-no gap that anyone could use against it|no word that anyone could understand in it|no reason that anyone could have for it|no end that anyone could foresee to it
unwavering|a5|*|firm|-a firmness that nothing has been able to shake|a firmness that has been tested only once so far|a firmness that has lately begun to weaken|a firmness that others find hard to forgive
steadfast|a5|*|firm|-loyalty that can be relied on|loyalty that was paid for|a hardness that hurts others|a habit that is hard to break
resolute|a5|*|firm|-a will that is clear and admirable|a will that is cold and unfriendly|a wish that is hard to put in words|a belief that has never been tested
tenacious|a5|*|firm|-not letting go, however hard it gets|letting go as soon as it gets hard|holding back until other people have gone|holding out a hand to old opponents
obstinate|a5|*|firm|-a refusal to listen to reason|a refusal to tell a lie|a readiness to hear all sides|a readiness to work hard
intransigent|a5|*|firm|-no readiness for any compromise|no reason for any complaint|no respect for any law|no chance of any success
uncompromising|a5|*|firm|-no step taken towards the other side|no step taken without the other side|no proof given to the other side|no word said against the other side
implacable|a5|*|firm|-an enmity that nothing could soften|an enmity that has lately been given up|a calm that nothing could disturb|a plan that nobody could understand
unstoppable|a4|*|strong|-the idea that no effort could hold it back|the idea that no effort was made to hold it back|the idea that it would have been better to hold it back|the idea that it is sure to come to a halt one day
formidable|a5|*|strong|-a strength that calls for respect, perhaps fear|a strength that is greater in words than in fact|a strength that others have not noticed so far|a strength that has been gained by unfair means
fearsome|a4|*|strong|-something that could frighten people|something that was frightened by people|something that only brave people own|something that laughs at every danger
belligerent|a5|!f:power,state,nation,country|unfriendly|-a readiness to pick a fight|a readiness to make it up|an unwillingness to speak|an unwillingness to pay
combative|a5|*|lively|-a liking for argument and conflict|a dislike of argument and conflict|a training for war and hardship|a fear of defeat and disgrace
feisty|a5|*|lively|-a fighting spirit that one may like|a fighting spirit that one must fear|a party spirit that one finds tiring|a loyal spirit that one can trust
plucky|a5|*|brave|-courage in someone small or weak|courage in someone drunk or mad|strength in someone tall and young|luck in someone poor and alone
intrepid|a5|*|brave|-no fear of danger or of the unknown|no sense of danger or of the law|no taste for danger or for change|no talk of danger or of defeat
gallant|a5|*|brave|-courage that deserves honour|courage that borders on madness|politeness that costs nothing|strength that frightens others
heroic|a4|!m:age,poem,couplet,verse|brave|-courage far beyond what could be asked of anyone|courage that was quite out of place at that time|courage that has been made up to please the public|courage that was shown for the sake of a reward
cowardly|a4|*|unfair|-a shameful lack of courage|an excusable lack of strength|a careful choice of the moment|a fear that anyone would have felt
spineless|a5|*|weak|-a lack of courage to stand up to others|a lack of money to pay for what is needed|a lack of experience in dealing with others|a lack of proof for what has been claimed
toothless|a5|!s:man,woman,baby,grandmother & !m:man,woman,smile,grin,mouth|weak|-rules or powers that can hurt nobody|rules or powers that hurt the wrong people|rules or powers that nobody has heard of|rules or powers that nobody could object to
powerless|a4|*|weak|-the idea that there is nothing one can do|the idea that there is nothing one should do|the idea that there is nothing one would like to do|the idea that there is nothing one has left undone
helpless|a4|*|weak|-being unable to protect oneself|being unwilling to protect others|being used to the help of others|being without interest in others
// Places and things in a bad or good state
war-torn|a4|*|unsafe|-a place that war has done great harm to|a place that has won one war after another|a place that is getting ready for a war|a place that sells weapons for wars elsewhere
war-weary|a5|*|tired|-having had more than enough of war|having had no experience of war|having grown stronger through war|having been kept out of the war
crumbling|a4|!b:not & !w:cheese,cake|old|-a slow falling to pieces for want of care|a quick pulling down to make room for new things|an age that makes it all the more valuable|a weakness that cannot be seen from outside
dilapidated|a4|*|old|-a bad state that comes from neglect|a bad state that comes from an attack|an old age that makes people proud|an old style that is in fashion again
ramshackle|a5|*|simple|-something that looks as if it might fall down|something that looks as if it had just been built|something that was put up to impress visitors|something that has been put together with great care
derelict|a4|*|empty|-something left to fall into ruin|something kept empty to be sold|something closed for a short time|something cleared for new owners
gritty|a5|!m:sand,texture,soil|tough|-a hard reality shown without softening|a soft heart hidden by hard manners|a poor place described as a rich one|a small story told at great length
seedy|a5|*|poor|-something dirty and perhaps dishonest|something simple and perfectly honest|something full of promise for later|something known for its long history
sleazy|a5|*|unpleasant|-low morals|low wages|low spirits|low prices
tawdry|a5|*|cheap|-something showy and without real worth|something simple but of real worth|something cheap that serves its purpose|something sad that cannot be helped
shabby|a4|m:treatment,deal,compromise,behaviour,behavior,trick,affair,excuse,way|poor|-behaviour that is mean and unfair|behaviour that is rude but honest|behaviour that is new and surprising|behaviour that is strict but correct
austere|a5|*|plain|-strict simplicity without any comfort|cheerful simplicity without any worry|cold politeness without any feeling|careful planning without any mistakes
frugal|a5|*|simple|-spending no more than is needed|spending more than one can afford|being forced to live on very little|being ashamed of living on very little
stingy|a5|*|careful|-an unwillingness to give what one could|an inability to give what one would|a wish to give in a way that nobody sees|a rule against giving more than one has
affluent|a4|*|rich|-a comfortable wealth that many share there|a sudden wealth that no one at all can explain|a show of wealth that hides large debts|a wealth that belongs to very few people
opulent|a5|*|rich|-a wealth that is plain to see in rich things|a wealth that is carefully kept out of sight|a wealth that has been earned by hard work|a wealth that is shared with those in need
ostentatious|a5|*|rich|-a wish to be seen and admired|a wish to be left in peace|a wish to be fair to everyone|a wish to be up with the times
flashy|a5|*|bright|-showiness that tries too hard to impress|beauty that needs no effort to impress|brightness that hurts people's eyes|speed that puts other people in danger
glamorous|a4|*|attractive|-an excitement and beauty that others dream of|a simplicity and warmth that others trust|a strangeness and danger that others fear|a usefulness and value that others test
glitzy|a5|*|bright|-outward shine, perhaps with little behind it|inner worth, perhaps with no shine to it|great age, perhaps with some charm to it|high cost, perhaps with good reason for it
exclusive|a4|m:club,resort,school,neighbourhood,neighborhood,party,event,hotel,restaurant,circle,enclave,district,suburb|costly|-that most people are kept out|that most people are well known|that most people are let in free|that most people are new there
insular|a5|m:community,culture,attitude,world,society,group,politics,outlook,view,country,nation,town,village,people,sport,industry,elite,mentality,approach|closed|-little interest in the world outside|little contact among those inside|much interest in other ways of life|much trouble with the neighbours
parochial|a5|*|local|-a view limited to one's own small world|a view that takes in the whole wide world|a belief handed down by one's own family|a duty owed to one's nearest neighbours
blinkered|a5|!b:not|limited|-seeing only what one wants to see|seeing what nobody else can see|seeing far into the coming years|seeing both sides of a question
bigoted|a5|*|unfair|-hatred of those who are different|ignorance of those who are far away|pity for those who are worse off|respect for those who are stronger
partisan|a5|m:attack,fight,fighting,bickering,politics,divide,rancor,rancour,gridlock,motive,purpose,quarrel,battle,warfare,zeal,exercise,tool,stunt,press,medium,divisions,squabble,anger,hatred,hack,games,game,witch|political|-taking one side, whatever the facts|taking no side, whatever the cost|taking turns with the other side|taking care of both sides alike
biased|a4|*|wrong|-a leaning to one side that makes it unfair|a slip of the pen that makes it untrue|a lack of facts that makes it useless|a love of detail that makes it tiring
one-sided|a5|*|unfair|-the other side left out or given no chance|the other side heard first and at length|both sides treated with the same coldness|both sides given more than they deserve
lopsided|a5|*|uneven|-far too much weight on one side|a fair amount of weight on each side|too little weight on any of the sides|a weight that goes from side to side
even-handed|a5|*|fair|-the same treatment for both sides|a stronger hand for the weaker side|a gentle treatment for old friends|an equal share for all who worked
level-headed|a5|*|sensible|-calm good sense when others lose their heads|quick wit when others cannot think of anything|great pride when others would feel small|cold silence when others ask for comfort
sober|a5|m:assessment,analysis,reminder,look,warning,judgment,judgement,tone,reflection,report,account,reality|serious|-a calm that looks at things as they are|a calm that comes from not knowing the facts|a fear that makes things look worse than they are|a hope that makes things look better than they are
measured|a5|m:response,tone,approach,statement,language,words,reply,criticism,way|careful|-a tone that is kept calm and under control|a tone that is colder than it need be|a length that has been fixed beforehand|an amount that has been checked twice
pragmatic|a5|*|sensible|-what works counts for more than principles|principles count for more than what works|what is cheap counts for more than what is good|what is old counts for more than what is new
calculating|a5|*|careful|-a cold eye on one's own advantage|a quick head for large figures|a warm heart for other people|a great fear of making mistakes
devious|a5|*|clever|-getting one's way by dishonest tricks|getting one's way by patient argument|losing one's way through bad advice|losing one's temper through hurt pride
shrewd|a5|*|clever|-a sharp eye for what will pay off|a sharp tongue that makes enemies|a good memory for small details|a good heart that forgives much
astute|a5|*|clever|-a quick grasp of how things really stand|a quick temper that flares up at nothing|a slow but thorough way of working|a liking for what nobody else thinks of
canny|a5|*|clever|-a careful cleverness, not easily fooled|a dishonest cleverness, soon found out|a bookish cleverness, of little use|an odd cleverness, hard to explain
gullible|a5|*|simple|-being too ready to believe|being too proud to believe|being too slow to understand|being too poor to object
unsuspecting|a5|*|innocent|-having no idea of the danger or trick|having no part in the danger or trick|having no means against the danger or trick|having no fear of the danger or trick
oblivious|a5|*|unaware|-not noticing what others would have noticed|not believing what others had told them|not forgetting what others had forgotten|not caring for what others would have liked
inept|a5|*|poor|-an embarrassing lack of skill|a worrying lack of honesty|a surprising lack of interest|a sudden lack of courage
incompetent|a4|*|poor|-that the job is beyond them|that the job is beneath them|that the job was not theirs|that the job bores them
sloppy|a5|*|poor|-a lack of proper care|a lack of proper training|a lack of real talent|a lack of good will
shoddy|a5|*|poor|-work that was done cheaply and badly|work that was done quickly but well|work that was paid for in advance|work that was left to strangers
second-rate|a5|*|poor|-not up to the best of its kind|not up to the time for its use|second in a very close contest|next in line for the top place
mediocre|a5|*|average|-disappointment that it is no better|surprise that it is as good as it is|relief that it has not become worse|doubt whether it is as bad as it looks
mundane|a5|*|ordinary|-something of everyday life without any excitement|something of this world that is hard to come by|something of great use that is often praised|something of a surprise in everyday life
pedestrian|a5|!m:bridge,crossing,zone,area,street,traffic,precinct,walkway,path,safety,mall,death,lane,accident|ordinary|-a lack of any spark or new idea|a lack of any order or plan|a speed that others can keep up with|a tone that others may find rude
bland|a5|!m:food,meal,taste,diet,dish|plain|-nothing in it that could interest or offend|nothing in it that could be checked|something in it that only experts would notice|something in it that was meant to hurt
tedious|a4|*|long|-a length or sameness that wearies|a length or detail that helps|a difficulty that attracts people|a danger that grows slowly
interminable|a5|*|long|-a wish that it would stop|a hope that it would go on|a doubt that it had begun|a fear that it would stop
incoherent|a5|*|unclear|-parts that do not hang together|parts that are kept from view|thoughts too deep for most people|words too strong for most people
muddled|a5|!b:not|unclear|-things mixed up for want of clear thinking|things mixed together for a good effect|things left out for want of enough room|things made harder on purpose
half-baked|a5|*|unfinished|-something not properly thought through|something kept warm for a later day|something with only half the support|something that has gone on too long
ill-conceived|a5|*|bad|-a plan that was badly thought out from the start|a plan that was good at first but badly carried out|a plan that was meant to do harm from the start|a plan that was hidden from those it was meant for
ill-advised|a5|*|unwise|-that it would have been better not to do it|that it would have been better to do more of it|that others had advised it for their own ends|that no one had been able to give any advice
ill-fated|a5|*|unsuccessful|-bad luck from beginning to end|bad faith from beginning to end|bad planning from beginning to end|bad temper from beginning to end
ill-equipped|a5|*|unready|-a lack of the means that the task needs|a lack of the wish that the task needs|a plan that the task does not need|a reward that the task does not earn
abortive|a5|m:attempt,coup,effort,bid,mission,plot,talk,uprising,revolt,raid|unsuccessful|-an attempt that came to nothing early on|an attempt that came off after all|an attempt that cost many people's lives|an attempt that no one dared to make again
fruitless|a5|*|unsuccessful|-effort that brought nothing|effort that came too late|effort that was not enough|effort that did some harm
futile|a5|*|unsuccessful|-that there was no hope of success in it|that there was no harm in trying it|that there was no need to hurry with it|that there was no one to thank for it
senseless|a4|*|terrible|-that nothing could explain or excuse it|that nobody could have felt or noticed it|that nothing could have prevented or stopped it|that nobody could have planned or wished it
mindless|a5|*|careless|-no thinking at all behind it|no money at all behind it|no feeling at all behind it|no support at all behind it
gratuitous|a5|!m:service,copy|unneeded|-that there was no call for it at all|that there was no charge for it at all|that there was no end to it at all|that there was no thanks for it at all
wanton|a5|*|deliberate|-cruelty or waste without any reason|cruelty or waste for some gain|harm that was not intended by anyone|harm that was done under strict orders
unwarranted|a5|*|unneeded|-that there is no good reason for it|that there is no written order for it|that there is no real interest in it|that there is no lasting harm in it
unprovoked|a5|*|sudden|-that the victim had done nothing to cause it|that the victim had done nothing to stop it|that the attacker had felt nothing during it|that the attacker had gained nothing by it
unfounded|a5|*|untrue|-claims or fears without any basis in fact|claims or fears without any effect in public|a report that nobody has been able to find|a report that was put together too fast
baseless|a5|*|untrue|-that no facts at all support it|that no friends at all support it|that no harm at all came of it|that no name at all was given
trumped-up|a5|*|false|-charges made up to harm somebody|charges made public with much noise|charges too high for most people to pay|charges dropped for want of evidence
sensational|a5|m:story,report,claim,headline,trial,case,coverage,allegation,tale,newspaper,media,account|striking|-a wish to excite rather than inform|a wish to inform rather than excite|a wish to warn rather than amuse|a wish to please rather than sell
lurid|a5|*|striking|-shocking details told to thrill the reader|dull details told to calm the reader|sad details told to move the reader|wrong details told to cheat the reader
gruesome|a4|*|terrible|-details of death or injury that sicken one|details of waste or fraud that anger one|a danger that one can just escape|a sadness that one comes to share
grisly|a5|*|terrible|-a horror that has to do with death|a sorrow that has to do with age|a fear that has to do with the dark|an anger that has to do with money
haunting|a5|*|sad|-something that stays in the mind for long|something that frightens people away|something that is soon out of mind again|something that nobody believes in
poignant|a5|*|sad|-a sadness that touches the heart|a sadness that is only put on|a sharpness that offends people|a point that wins the argument
heartbreaking|a4|*|sad|-a sorrow that is almost too much to bear|a sorrow that is soon to be comforted|a guilt that is almost too much to bear|a shock that one will soon get over
gut-wrenching|a5|*|sad|-a distress so strong that one feels it in the body|a distress so deep that one hides it from other people|a disgust that comes from something one has eaten|a surprise that one will tell one's friends about
heartwarming|a4|*|pleasant|-something kind that makes one feel good|something funny that makes one laugh aloud|something brave that makes one feel small|something useful that makes life easier
touching|a4|m:story,tribute,scene,moment,letter,gesture,account,speech,film,portrait,farewell|sad|-something that moves one to tenderness|something that moves one to anger|something that comes close to home|something that is not quite serious
rousing|a5|m:speech,reception,welcome,cheer,call,address,chorus,performance,finale,ovation|loud|-something that stirs people to enthusiasm|something that wakes people from their sleep|something that makes people angry with others|something that people do because they have to
impassioned|a5|*|strong|-deep feeling that is openly shown|deep feeling that is kept hidden|deep thought put in plain words|deep regret for what was done
fiery|a5|m:speech,debate,rhetoric,exchange,critic,orator,preacher,temper,sermon,argument,response,words|strong|-passion, perhaps anger|patience, perhaps kindness|danger, perhaps death|pride, perhaps envy
fervent|a5|*|strong|-very warm and earnest feeling|rather cool but honest feeling|a feeling put on for an occasion|a feeling that one is ashamed of
ardent|a5|*|keen|-a burning enthusiasm|a growing impatience|a practical interest|a loyal friendship
avid|a5|*|keen|-never getting enough of it|never getting tired by it|never getting paid for it|never getting better at it
rapturous|a5|*|warm|-delight beyond all bounds|praise within due bounds|noise that drowned out the rest|warmth that came too late
euphoric|a5|*|happy|-a joy so great that one feels carried away|a joy so quiet that others do not notice it|a relief that comes after a long illness|a pride that makes other people jealous
jubilant|a5|*|happy|-joy over a success, shown openly|joy over a success, kept to oneself|relief that a danger is now past|pride in the memory of former days
triumphant|a4|*|successful|-joy and pride in having won|surprise and doubt about having won|fear and care before the contest|regret and shame after the defeat
upbeat|a5|*|positive|-good cheer about what is to come|good sense about what is to be done|worry about what may still happen|pride in what has been achieved
bullish|a5|*|positive|-confidence that things will go up|caution in case things go down|anger that things have gone wrong|strength that others are afraid of
gloomy|a4|m:forecast,outlook,prediction,picture,view,assessment,prospect,mood,news,report,future,economist,warning|negative|-hardly any hope for what lies ahead|hardly any light in the whole place|hardly any truth in what is said|hardly any use for what is known
despondent|a5|*|sad|-having lost all hope and courage|having lost a friend or relative|having lost all interest in others|having lost both time and money
disillusioned|a5|!b:not|unhappy|-having lost faith in what one once believed|having found faith in what one once doubted|having been cheated out of what one had saved|having been told what one had always known
disenchanted|a5|!b:not|unhappy|-no longer seeing what once seemed so fine in it|no longer hoping to be allowed to take part in it|still hoping that others will see the good in it|still not knowing what others could see in it
jaded|a5|*|tired|-having had too much of it to be excited any more|having had too little of it to be satisfied with it|having worked too hard to go on with it any longer|having waited too long to believe in it any longer
exasperated|a5|!b:not|annoyed|-patience that has run out|patience that has paid off|anger that is put on for show|worry that is kept from others
furious|a4|*|annoyed|-a very great anger|a very great hurry|a very great surprise|a very great grief
livid|a5|!m:scar,mark,bruise|annoyed|-an anger almost beyond control|an anger almost past and forgotten|a fear that makes people pale|a shame that makes people blush
indignant|a5|*|annoyed|-anger at something felt to be unjust|anger at something one has done oneself|worry about something felt to be unsafe|surprise at something quite unknown
aggrieved|a5|!b:not & !f:party|unhappy|-the feeling of having been wronged|the feeling of having lost someone|the feeling of having done wrong|the feeling of having been lucky
resentful|a5|*|unhappy|-bitterness at being treated unfairly|sadness at being left all alone|worry at being asked too much|relief at being left in peace
vindictive|a5|*|unkind|-a wish to get one's own back|a wish to get things right|a wish to be proved right|a wish to be forgiven
spiteful|a5|*|unkind|-a wish to hurt|a wish to win|a wish to hide|a wish to know
malicious|a5|!m:software,code,program,file,link,app & !w:app,virus,malware,hacker,android,computer,software,email|harmful|-that harm was really intended|that harm was quite unintended|that harm was just prevented|that harm was well deserved
petty|a5|!m:crime,theft,officer,thief,criminal,cash,offence,offense|small|-small-mindedness about things that do not matter|greatness of mind in things that matter much|carefulness about the smallest sums of money|a childish pleasure in small and harmless things
churlish|a5|*|rude|-bad manners where some thanks were due|good manners where none were expected|bad temper because of bodily pain|honest words where praise was expected
mean-spirited|a5|*|unkind|-a lack of kindness or generosity|a lack of courage or spirit|a lack of money or means|a lack of sense or wit
magnanimous|a5|*|kind|-generosity towards someone beaten or weaker|respect towards someone older or stronger|kindness in the hope of getting some reward|pride because of a victory over a rival
humble|a4|m:beginning,origin,background,home,man,roots,beginnings,origins,apology,start|simple|-modest or low, with nothing grand about it|shameful, with something to be hidden|rich, though no one at all would have guessed|strange, with much to be explained
unassuming|a5|*|quiet|-not claiming to be anything special|not knowing what to think of it|not being able to get ahead in life|not believing what others say
low-key|a5|*|quiet|-done so as not to attract attention|done so as to keep the cost down|done because no one at all was interested|done in a sad and hopeless mood
muted|a5|!b:not|quiet|-a response held back or weaker than expected|a response that came later than had been hoped|a response given by somebody else instead|a response stronger than the news deserved
subdued|a5|m:mood,atmosphere,tone,crowd,voice,celebration,trading,performance,response,growth,manner|quiet|-less lively than one would expect|less honest than one would wish|beaten after a long resistance|calm and in the best of moods
guarded|a5|m:optimism,response,welcome,statement,answer,praise,reaction,comment,support,hope|careful|-holding something back out of caution|keeping something safe from thieves|giving everything without a second thought|saying everything without being asked
cagey|a5|*|careful|-an unwillingness to give anything away|an inability to find anything out|a fear of being locked up somewhere|a wish to be kind to everybody
evasive|a5|*|unclear|-a wish not to give a straight answer|a wish to give the shortest answer|a lack of knowledge about the answer|a fear that the answer might be wrong
coy|a5|*|shy|-a teasing refusal to say what one could|a painful inability to say what one would|a bold demand to be told everything|an honest doubt about what one knows
ambivalent|a5|*|unsure|-feelings that pull in two directions|feelings that are shared by both sides|feelings that nobody ever talks about|feelings that change with the weather
unequivocal|a5|*|clear|-no room for any other meaning|no time for any more words|no need for any sharp words|no hope of any agreement
emphatic|a5|m:victory,win,no,yes,defeat,statement,denial,rejection,answer,mandate,response|clear|-a force that leaves no doubt|a noise that covers a doubt|a joy that infects others|a haste that leads to mistakes
strident|a5|*|loud|-a harshness that may put people off|a charm that may win people over|a certainty that nothing can shake|a hurry that may lead to mistakes
shrill|a5|!m:cry,voice,whistle,sound,scream,call,bell|loud|-voices too excited to be listened to|voices too low to be understood|voices too many to be counted|voices too wise to be ignored
vocal|a4|m:critic,opponent,supporter,minority,opposition,advocate,group,protest|active|-making oneself heard, often and clearly|making oneself useful, often unasked|making oneself unpopular, without need|making oneself small, out of fear
vociferous|a5|*|loud|-demands or protests that cannot be overheard|demands or protests that cannot be justified|demands or protests that cannot be fulfilled|demands or protests that cannot be understood
raucous|a5|*|loud|-noise that is rough and disorderly|noise that is happy and harmless|noise that is far away but steady|noise that is caused by machines
unruly|a4|*|lively|-behaviour that will not obey|behaviour that harms nobody|behaviour that is hard to explain|behaviour that nobody has seen before
boisterous|a5|*|lively|-noisy high spirits|noisy bad temper|quiet good humour|secret ill will
rebellious|a4|*|independent|-a refusal to obey those in charge|a readiness to obey those in charge|a wish to be among those in charge|a lack of anyone who is in charge
wayward|a5|*|difficult|-having left the right way|having lost a long race|having chosen a short cut|having shown others the way
eccentric|a4|*|unusual|-odd ways, harmless or even charming|odd ways, dangerous or even criminal|ways that are copied by many others|ways that are chosen to save money
outlandish|a5|*|unusual|-so strange that it is hard to take seriously|so foreign that it has to be translated first|so new that others are sure to copy it soon|so far off that nobody has been there
bizarre|a4|*|unusual|-a strangeness that one cannot make sense of|a strangeness that one soon gets used to|a cruelty that one cannot find words for|a colourfulness that one is glad to see
surreal|a5|*|unusual|-something so strange that it seems like a dream|something so fine that it seems like a dream|something so certain that no one at all can deny it|something so old that nobody remembers it
apocalyptic|a5|*|terrible|-destruction as at the end of the world|trouble as at the start of a new job|a fear that has been felt in every age|a danger that is hidden from the world
idyllic|a5|*|pleasant|-a peace and beauty that seem almost perfect|a boredom and idleness that seem endless|a wildness and danger that seem exciting|a wealth and comfort that seem unfair
utopian|a5|*|hopeful|-ideas too perfect to come true|ideas too old to be of use|ideas that are already in practice|ideas that would harm the poor
quixotic|a5|*|hopeful|-noble aims without any sense of what is possible|selfish aims with a good sense of what is possible|small aims that could be reached by anyone|secret aims that nobody has been told about
fanciful|a5|*|imaginative|-ideas that have little to do with reality|ideas that have cost a great deal of money|ideas that many people have come to like|ideas that have been tested with success
starry-eyed|a5|*|hopeful|-hopes that do not see the difficulties|hopes that have been fulfilled after all|fame that makes one forget old friends|love that does not care about money
sentimental|a5|!m:value,journey,education|emotional|-more feeling than the matter deserves|less feeling than the matter deserves|feelings that one is too proud to show|memories that one would rather forget
// Science, economy, war, sport
pioneering|a5|m:work,research,study,@person,surgeon,surgery,technique,project,scheme,treatment,role,aviator,company,effort|new|-a first step that others can follow|a second look at what others have done|a step that proved to be a mistake|a step that had been taken too late
cutting-edge|a5|*|new|-the most advanced that there is|the cheapest that can be found|the riskiest that has been tried|the sharpest that has been made
seminal|a5|*|important|-work from which much else has grown|work in which much else is summed up|work that was never really finished|work that only beginners will need
promising|a5|m:@proof,result,sign,start,career,candidate,treatment,player,student,approach,lead,step,drug,vaccine,area|good|-hope of more to come, but no certainty|proof of success, beyond any doubt|a pledge that has been given to the public|a fear that the best is already over
tantalising|a5|*|interesting|-something attractive that stays just out of reach|something attractive that comes as a free gift|something puzzling that has just been solved|something painful that will not go away
tantalizing|a5|*|interesting|-something one would love to have or know but cannot yet|something one has had or known for long and values highly|something one has lost and would very much like to forget|something one fears to have and would like to be rid of
elusive|a5|*|rare|-something that keeps slipping away|something that keeps coming back|something that is known to only a few|something that was given up too early
compelling|a5|m:@proof,story,reason,argument,case,need,evidence,account,portrait,narrative,drama,reading|strong|-a force that one can hardly resist|a force that breaks one's will|a duty that is laid down by law|a doubt that one can hardly suppress
anecdotal|a5|*|limited|-single stories rather than proper proof|proper proof rather than single stories|funny stories rather than serious ones|old stories rather than new ones
irrefutable|a5|*|strong|-proof against which nothing can be said|proof about which nothing was known before|proof for which nobody has asked so far|proof from which little can be learned
conclusive|a4|m:@proof,evidence,victory,answer,test,win,vote|strong|-an end to all doubt|an end to all hope|a start of new doubts|a part of the answer
ample|a4|!m:bosom,figure|much|-more than enough|barely enough|nothing to spare|no more than fair
booming|a4|!m:voice,sound,noise,cannon|good|-fast and vigorous growth|growth that makes a great noise|a growth that is nearly over|growth at the expense of others
stagnant|a4|!m:water,pool,pond,air|unchanging|-a lack of growth where there should be some|a calm after a period of too much growth|a growth too slow for most to notice|a level that has been reached at last
moribund|a5|*|weak|-being close to death|being close to recovery|being long out of date|being out of control
overheated|a5|m:economy,market,debate,rhetoric,language,imagination|lively|-having gone beyond what is healthy|having gone on for longer than planned|having come to a sudden stop|having been warmed up once more
punishing|a5|m:schedule,sanction,tariff,cost,pace,regime,heat,drought,loss,war,debt,interest,defeat,workload|hard|-something so hard that it wears people down|something so just that it teaches a lesson|something so harsh that it is against the law|something so odd that it makes no sense
punitive|a5|*|strict|-meant as a punishment rather than a help|meant as a help rather than a punishment|meant for criminals and nobody else|meant for a short time and no longer
swingeing|a5|*|large|-a severity that will be felt by many|a change that goes first up, then down|a size that has been kept secret so far|a severity that is softened later on
ruinous|a5|*|costly|-a cost that could bring everything down|a cost that could easily be paid back|a cost that has been shared by everyone|a cost that came as a total surprise
unsustainable|a5|*|high|-that it cannot go on like this|that it cannot be proved to be so|that it should never have begun|that it would be hard to repeat
bloody|a4|m:war,battle,conflict,coup,revolution,attack,crackdown,clash,uprising,fighting,conflict,civil,protest,massacre,reign,day,end,feud|violent|-that many were killed or wounded|that many had fled or surrendered|that it was fought without any rules|that it could have been prevented
indiscriminate|a5|*|widespread|-that no difference is made as to who is hit|that no reason is given for what is done|that great care is taken as to who is hit|that both sides have suffered the same
protracted|a5|!b:not|long|-dragging on for longer than it should|going on for just as long as was planned|being put off again and again by one side|being fought with more than usual force
all-out|a5|*|great|-with nothing held back|with nothing left over|with no one in charge|with no one left out
full-blown|a5|*|serious|-that it has reached its fullest and worst form|that it is still in its very first beginnings|that it has been made to look worse than it is|that it has been blown away by the wind of change
surgical|a5|m:strike,precision,operation & w:strike,bomb,air,missile,troop,army,military,target|exact|-a claim that only the target is hit and nothing else|a hint that hospitals were among the targets|a proof that the target had been chosen by experts|a fear that the wounds would take long to heal
nail-biting|a5|*|exciting|-great tension about how it would end|great anger about how it had ended|great boredom while it was going on|great pleasure in a win without risk
flawless|a5|*|good|-no mistake anywhere|no danger anywhere|no effort anywhere|no equal anywhere
scrappy|a5|!m:dog,paper|untidy|-a game or fight without much style|a game or fight without any mercy|a game or fight watched by very few|a game or fight fixed beforehand
dazzling|a5|*|very good|-a brilliance that overwhelms|a brilliance that misleads|a speed that endangers|a price that frightens
sparkling|a5|m:performance,career,debut,display,conversation,wit,form,reputation|good|-a lively brilliance|a hard coldness|a false shine|a short life
`;

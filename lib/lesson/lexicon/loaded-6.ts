/** Adverbs and small fixed phrases that colour a statement, in the form of `loaded-3.ts`. */
export const loadedManner = `
// How large, how soon, how nearly
already|r4|b:have,'ve & !b:had,having|by now|-the idea that it has come sooner than one might think|the idea that it has been asked for more than once|the idea that it will have to be undone before long|the idea that it has come later than it ought to have
just|r4|f:NUM ; f:days,hours,minutes,weeks,months,seconds|exactly|-surprise at how small or short this is|certainty that this figure is the right one|hope that this figure will soon be larger|fear that this figure has been made up
as much as|r5|f:NUM|about|-a highest estimate, and a strikingly large one|a lowest estimate, and a rather cautious one|an exact amount, and one that is on record|a fair amount, and one that most accept
no fewer than|r5|*|exactly|-the idea that the number is a surprisingly large one|the idea that the number is only a rough estimate|the idea that the number should have been larger|the idea that the number is as low as it can be
no less than|r5|*|exactly|-the idea that this is remarkably much or important|the idea that this is the smallest part of it|the idea that this is neither much nor little|the idea that this is only a first estimate
almost|r3|f:all,every,everyone,everything,nothing,never,always,certain,certainly,entirely,impossible,double,twice,anyone,anything,exclusively,universally,no|quite|-a small step back from the full claim|some doubt whether the claim is true|a strengthening of an already full claim|a hint that the claim is made by others
well over|r5|f:NUM,half,a|about|-the idea that the figure is passed by a good margin|the idea that the figure is right to the last digit|the idea that the figure was reached only just now|the idea that the figure is higher than is healthy
well under|r5|f:NUM,half,a|about|-the idea that it falls short by a good margin|the idea that it is only just below the mark|the idea that it has been kept low on purpose|the idea that it will come up to the mark soon
virtually|r4|*|quite|-a difference from the full claim so small that it hardly counts|a difference from the full claim so large that it is misleading|a claim that is true on the screen, but not in the real world|a claim that was true in the past, but is so no longer
largely|r5|*|quite|-the idea that there are some exceptions|the idea that there are no exceptions|the idea that it is so in size but not in worth|the idea that it is so for the time being
partly|r4|*|also|-the idea that this alone does not account for it|the idea that this alone would account for it|the idea that this is only a guess at the reason|the idea that this has been denied by some
comparatively|r5|*|rather|-a judgement that depends on what it is set beside|a judgement that depends on who is asked for it|a judgement that has been agreed upon by experts|a judgement that was made before the facts were in
increasingly|r5|*|more|-a change that has been going on and is not over yet|a change that came suddenly and is now complete|a change that was expected but has failed to come|a change that is slower now than it was at first
gradually|r3|*|in time|-a change by small steps, perhaps hardly noticed|a change that was made and then taken back again|a change by one bold step that nobody missed|a change that had been set for a certain day
steadily|r3|*|in time|-a change that goes on without jumps or breaks|a change that goes on by sudden leaps|a change that had been feared by many|a change that has lately lost its force
promptly|r5|*|then|-the idea that no time was lost before it|the idea that some thought was given to it|the idea that it was done at a set hour|the idea that others had to wait for it
overnight|r5|l:become,became,change,changed,vanish,vanished,double,doubled,transform,transformed,collapse,collapsed,appear,appeared,happen,disappear,disappeared,famous,rich,solve,solved,made,make ; r:become,became,change,changed,vanish,vanished,double,doubled,transform,transformed,collapse,collapsed,appear,appeared,happen,disappear,disappeared,famous,rich,solve,solved,made,make|soon|-a change so quick that it takes people by surprise|a change made in the dark so that nobody would see it|a change that had been slept over before it was made|a change that will be gone again by the next day
inexorably|r5|*|on and on|-a movement that nothing and nobody can stop|a movement that nothing and nobody can explain|a movement that was meant to please everyone|a movement that has lost its way lately
irrevocably|r5|*|a lot|-the idea that there is no way of undoing it|the idea that there is no way of proving it|the idea that there was no way of knowing it|the idea that there will be no need of it
irreversibly|r5|*|a lot|-harm or change that cannot be turned back|harm or change that no one at all has noticed|harm or change that was done on purpose|harm or change that will soon be mended
at last|r5|!f:year,month,week,night,count,report|now|-longing or impatience before it came|surprise or anger when it came|a wish that it had not come at all|a fear that it may not be the last
at long last|r5|*|now|-relief after a wait that was too long|regret after a choice that was too quick|doubt after a promise that was too good|pride after a task that was too easy
once again|r3|*|also|-the idea that it is not the first time, and that this is worth saying|the idea that it is the last time, and that this should be welcome|the idea that it is done better now, since people have had practice|the idea that it is done in another way, since the old one had failed
yet again|r5|*|also|-some impatience that it has been repeated|some relief that it has been repeated|some doubt whether it will be repeated|some pride that it could be repeated
yet another|r5|*|one more|-weariness at one more of the same sort|gladness at one more of the same sort|surprise at the first of a new sort|regret that there are so few of the sort
over and over|r5|l:say,tell,ask,repeat,hear,complain,warn,lie,promise,fail,claim,told,said,asked,heard,warned,see,seen ; r:say,said,told,heard|often|-a number of times that may tire or annoy|a number of times that was agreed upon|a number of times that nobody has noticed|a number of times that is hard to believe
time after time|r5|*|often|-a repetition from which one should have learned|a repetition about which one could be proud|a repetition that happened at the same hour|a repetition that was asked for by everyone
as yet|r5|*|now|-the idea that it could still come about|the idea that it came about long ago|the idea that it should never come about|the idea that it came about unnoticed
for now|r5|*|now|-the idea that this may not be so for long|the idea that this is more urgent than ever|the idea that this is the best time for it|the idea that this is a promise for good
for the time being|r4|*|now|-the idea that it is not meant as a lasting answer|the idea that it is the right answer for all time|the idea that it comes at the best possible time|the idea that it takes up more time than it should
// How sure, how true, in what respect
at best|r5|*|perhaps|-the idea that even a kind judge could say no more for it|the idea that even a harsh judge would have to praise it|the idea that it is the very best thing of its kind|the idea that it was at its best some time ago
at worst|r5|*|perhaps|-the idea that even a harsh judge could say no worse of it|the idea that even a kind judge would have to blame it|the idea that it is worse than everything else of its kind|the idea that it has never been quite as bad as now
at most|r4|*|about|-the idea that it is probably less|the idea that it is probably more|the idea that it is certainly true|the idea that it is hardly known
let alone|r5|*|and|-a further thing that is still less likely or true|a further thing that is quite likely or true|a thing that other people would do well not to touch|a thing that has to be done without any help
to say the least|r5|*|indeed|-the idea that a stronger word would be in place|the idea that a milder word would be in place|the idea that not much is known about the matter|the idea that it is better to keep quiet about it
to put it mildly|r5|*|indeed|-the idea that the truth is worse than the word used|the idea that the truth is better than the word used|a wish to make peace between the two sides|a wish to leave the matter to other people
after all|r5|!f:the,that,this,these,those,of,other,its,his,her,their,our,my,your|you know|-a reason that should not be forgotten here|a reason that is the last and the weakest|a surprise that came when all was over|a summary of everything that went before
needless to say|r5|*|indeed|-the idea that every reader would know it anyway|the idea that it would be wrong to talk about it|the idea that it was said for no good reason|the idea that few people would believe it
in theory|r5|*|indeed|-the idea that it may not work out like that|the idea that it has been proved by research|the idea that it is too hard to understand|the idea that it used to be like that once
on paper|r5|!l:write,print,put,draw,sign,pen,ink,pencil,drawing & !w:pen,pencil,ink,printer,tape,wood & !f:tape,and,or,with,in,by|it seems|-a contrast with how it is or may turn out in reality|a contrast with what was promised only by word of mouth|the idea that it was signed and is therefore binding|the idea that it was thought out long before by experts
in principle|r5|*|indeed|-an agreement that still leaves the details open|an agreement that settles everything down to details|a refusal that rests on moral grounds alone|a refusal that may be bought off with money
in effect|r5|f:a,an,the,been,become,became,being,saying,to,means,meant,that,making,they,it,giving,creating,become,a & !b:be,is,are,was,were,remain,still|it seems|-the idea that this is what it comes to, whatever it is called|the idea that this is what it was called, whatever it comes to|the idea that this is the law now, whether people like it or not|the idea that this is what was aimed at, though it was not reached
nominally|r5|*|it seems|-the idea that it is so in name, but hardly in fact|the idea that it is so in fact, though not in name|the idea that it was named after somebody well known|the idea that it costs hardly anything at all
technically|r5|f:NUM,a,an,the,legal,illegal,correct,true,still,not,possible,legally,in,speaking,part,allowed,right,out,at,independent|indeed|-the idea that it holds by the letter of the rule, if not in the real sense|the idea that it holds in the real sense, if not by the letter of the rule|the idea that it can only be done by means of the newest machines|the idea that it can only be understood by people with training
privately|r5|l:say,admit,concede,complain,worry,acknowledge,express,warn,believe,fear,doubt,criticise,criticize,tell,official,diplomat ; r:say,admit,concede,complain,worry,acknowledge,express,warn,believe,fear,doubt,criticise,criticize,tell,admitted,conceded,acknowledged,expressed|indeed|-the idea that they would not say the same in front of everyone|the idea that they had paid for it out of their own pocket|the idea that they had no business to talk about it at all|the idea that they had said it in front of everyone before
apparently|r4|*|indeed|-knowledge from signs or from others, not at first hand|knowledge from seeing and hearing it all at first hand|an opinion that most people would be ashamed to hold|an opinion that has since been shown to be mistaken
presumably|r5|*|indeed|-a likely guess rather than sure knowledge|a wild guess rather than a likely one|sure knowledge rather than a mere guess|a common error rather than a real fact
arguably|r5|*|indeed|-a view for which there are good reasons, though some may differ|a view about which people have been quarrelling without end|a view against which there are good reasons, though some hold it|a view about which all who know the matter are agreed
evidently|r5|*|indeed|-a conclusion drawn from what can be seen|a rumour passed on from one to another|a fear that has little to do with facts|a hope that has not been fulfilled yet
surely|r5|!f:but,as|indeed|-a belief that wants others to agree with it|a fact that has been checked beyond any doubt|a fear that others will not want to hear of it|a promise that others may safely rely on
hardly|r5|f:surprising,a,the,news,new,unique,alone,ideal,matters,surprise|not|-a dry way of saying that it is not so at all|a careful way of saying that it may be so|a proud way of saying that it was hard work|a sad way of saying that it ought to be so
actually|r3|!b:not,n't,n’t|indeed|-a contrast with what one might have thought|a contrast with what one would have wished|a contrast with what was so in the past|a contrast with what the law demands
literally|r5|!b:as,so & !f:“,‘,",(,translated,means,meaning|indeed|-the idea that these words are to be taken at their face|the idea that these words were found in a book|the idea that these words are more than the truth|the idea that these words were quoted by many
simply|r4|f:not,no,does,did,can,cannot,could,too,wrong,untrue,false,unacceptable,impossible,ignored,refuse,refused,ignore|indeed|-the idea that no more needs to be said about it|the idea that it is easy for everyone to do|the idea that it was said in very plain words|the idea that it would be said better by others
precisely|r5|f:because,what,the,why,when,this,these,those,that,how,where|indeed|-stress on this point rather than any other|care about the last digit of a figure|doubt whether this is the right point|pride in having found this out first
notably|r5|*|also|-something that deserves special notice|something that has been proved by figures|something that people would rather overlook|something that nobody knew about until then
understandably|r5|*|indeed|-the view that one would feel or act likewise|the view that one can follow every word of it|the view that one should have been told before|the view that one ought to know much better
justifiably|r5|*|indeed|-the view that there is good reason for it|the view that there is no law against it|the view that there is no need to mention it|the view that there was some luck in it
paradoxically|r5|*|indeed|-two things that seem to contradict each other, yet are both so|two things that were always thought of as one and the same|two things that happened at once, though nobody had planned it|two things that cannot both be so, whatever people may say
coincidentally|r5|*|also|-chance, where one might have seen a purpose|a purpose, where one might have seen chance|a lie, where one might have seen the truth|agreement, where one might have seen a quarrel
curiously|r5|*|indeed|-something odd that one would like to have explained|something odd that one would like to see forbidden|something plain that needs no further explanation|something asked by people who wanted to know more
mysteriously|r5|*|then|-something for which no explanation is at hand|something for which several people are to blame|something that was done in full daylight|something that had been announced before
suspiciously|r5|*|very|-a feeling that something is not as it should be|a feeling that something is better than it was|a feeling that nobody else would understand|a feeling that it is no use to complain
potentially|r4|*|perhaps|-what may come of it, not what has come of it|what has come of it, not what may come of it|what ought to come of it, in somebody's view|what never came of it, against all hopes
disproportionately|r5|*|more|-a share larger than size or number would justify|a share that comes to nearly the same for everyone|a share that those concerned had agreed on before|a share that has been growing over the years
genuinely|r5|*|very|-the idea that it is not put on for show|the idea that it is not known to many|the idea that it is not like it used to be|the idea that it is not easy to measure
purely|r5|*|only|-the idea that nothing else is mixed with it|the idea that it is morally above blame|the idea that very little of it is left|the idea that no one at all could object to it
solely|r4|*|only|-the idea that there is nothing else besides|the idea that there is no one else to help|the idea that there are other things besides|the idea that there was a choice to be made
strictly|r5|f:for,limited,forbidden,prohibited,confidential,enforced,controlled,necessary,off,private,business,personal,regulated,according|very|-the idea that no exception is to be made|the idea that no punishment is to be feared|the idea that an exception has been made|the idea that most people do not mind it
// To what degree
incredibly|r4|*|very|-something that seems almost beyond belief|something that has been shown to be false|something that people would rather not see|something that could have been expected
hugely|r4|*|very|-a degree far above what is common|a degree just above what is common|a degree that will not be reached again|a degree that only a few people notice
vastly|r4|*|much|-a gap so wide that the two hardly compare|a gap so narrow that the two are hard to tell apart|a gap that has been growing for some time now|a gap that nobody has tried to close so far
deeply|r4|f:divided,flawed,unpopular,concerned,troubled,worried,rooted,held,embedded,entrenched,disappointed,saddened,moved,skeptical,sceptical,suspicious,offensive,unfair,regret,unhappy,disturbing,hurt|very|-something that goes far below the surface|something that is soon over and forgotten|something that has been hidden by force|something that is felt only by experts
severely|r4|*|a lot|-harm or strictness that is hard to bear|harm or strictness that is hard to prove|harm or strictness that is quite deserved|harm or strictness that will soon be over
heavily|r4|f:dependent,armed,criticized,criticised,indebted,polluted,fortified,guarded,subsidised,subsidized,influenced,reliant,redacted,outnumbered,favoured,favored|a lot|-a degree that weighs a good deal|a degree that nobody is proud of|a degree that slows people down|a degree that is soon made less
wildly|r5|f:popular,different,optimistic,inaccurate,exaggerated,successful,unpopular,expensive,ambitious,out,unrealistic,varying,improbable,enthusiastic,unpredictable|very|-a degree beyond all usual bounds|a degree that puts others in danger|a degree that depends on the weather|a degree that was carefully worked out
absurdly|r5|*|very|-a degree that goes against good sense|a degree that goes against the law|a degree that goes beyond one's means|a degree that goes down from now on
ridiculously|r4|*|very|-a degree that one could only laugh at|a degree that one ought to be proud of|a degree that one might be sued for|a degree that one would soon forget
outrageously|r5|*|very|-a degree that would anger most people|a degree that would please most people|a degree that would escape most people|a degree that would surprise only experts
hopelessly|r5|*|very|-the idea that nothing can be done to mend it|the idea that nothing has been done to mend it|the idea that someone has been doing too much|the idea that someone may still be of help
stubbornly|r5|f:high,low,refuse,refused,resist,resisted,persistent,slow,stuck,cling,clung,opposed,remain,remained,weak,defend,defended,insist,insisted|very|-a state that will not change whatever one does|a state that has been brought about by clever planning|a state that changes as often as one looks at it|a state that is better than it might have been
exceptionally|r4|*|very|-a degree that only a few ever reach|a degree that was agreed on once only|a degree that most can reach with ease|a degree that was just enough this time
deceptively|r5|*|rather|-the idea that it looks so but is not|the idea that it was meant to do harm|the idea that it is so and looks so too|the idea that it can be easily proved
fatally|r5|f:flawed,weakened,undermined,undermine,weaken,compromised,damaged,damage|a lot|-damage from which there is no recovery|damage in which many people lost their lives|damage that nobody could have foreseen|damage that was repaired at great cost
tragically|r4|*|then|-sorrow over what happened|anger at those who did it|surprise at how it came about|doubt whether it happened
cruelly|r5|*|then|-suffering that one feels pity for|suffering that one has deserved|an honest mistake without bad effects|a firm decision without any anger
// How somebody acts
forcibly|r4|*|then|-physical force against people's will|a good argument that convinced people|an agreement among all the people|a strong wish to help the people
voluntarily|r4|*|then|-a free choice, without any pressure|an order that could not be refused|a job for which no wage was paid|a mistake that no one at all had noticed
unanimously|r4|*|then|-not one voice on the other side|only a few voices on the other side|names that were kept from the public|a debate that lasted for many hours
unilaterally|r5|*|then|-a step for which the other side was not asked|a step on which both sides were fully agreed|a step that only one expert had thought of|a step that is good for only one of the sides
prematurely|r5|*|then|-something done before the right time|something done long after the right time|something done without the right means|something done against the right person
tentatively|r5|*|then|-caution, as of someone feeling the way|courage, as of someone showing the way|anger, as of someone blocking the way|relief, as of someone at the end of the way
cautiously|r4|*|then|-care, so as to run no risk|fear, so as not to be seen|doubt, so that little is done|haste, so as to be done with it
gingerly|r5|*|then|-great care, as with something that might break or hurt|great speed, as with something that cannot wait any longer|great pride, as with something that one has made oneself|great strength, as with something that is hard to lift
warily|r5|*|then|-watchfulness, since trouble is thought possible|tiredness, since it has been going on too long|politeness, since guests are thought to be present|trust, since nothing bad has ever happened
eagerly|r4|*|then|-keen interest, with hardly any patience|polite interest, with very little feeling|great fear, with hardly any hope|strong will, with very little skill
enthusiastically|r4|*|then|-lively pleasure and approval|polite but cool approval|strong but hidden doubts|loud but friendly protest
wholeheartedly|r5|*|indeed|-support without any doubt or reserve|support with a number of conditions|support that was paid for by other people|support that was asked for in vain
passionately|r4|*|firmly|-feelings that are strong and sincere|feelings that are put on for the public|feelings that had better be held back|feelings that have cooled down since
proudly|r4|*|then|-satisfaction with something that does one credit|satisfaction with something that harms a rival|shame about something that does one no credit|fear of something that might do one harm
defiantly|r5|*|then|-open refusal to give in|quiet readiness to give in|secret plans to get away|honest wish to make peace
persistently|r5|*|often|-the idea that they would not stop in spite of everything|the idea that they would have stopped if anyone had asked|the idea that they went about it in a different way each time|the idea that they were asked by others to go on with it
relentlessly|r5|*|on and on|-no pause and no mercy shown|no reason and no aim given|no help and no money found|no joy and no pride taken
ruthlessly|r5|*|firmly|-no pity for those who were in the way|no proof against those who were in the way|no plan for those who would come after|no thanks from those who had been helped
brutally|r4|f:murder,murdered,kill,killed,suppress,suppressed,attack,attacked,beat,beaten,treat,treated,crush,crushed,repress,repressed,put,honest,assaulted,tortured|firmly|-no mercy at all|no warning at all|no purpose at all|no doubt at all
violently|r4|*|strongly|-great force that may do harm|great haste that may do harm|strong words that do no harm|strong feelings that do not show
aggressively|r4|*|strongly|-a readiness to push others hard|a readiness to meet others halfway|an unwillingness to be seen by others|an unwillingness to go on any longer
vigorously|r4|*|strongly|-energy and determination|anger and bitterness|patience and politeness|cunning and secrecy
forcefully|r5|*|strongly|-words or acts that are meant to carry weight|words or acts that are meant to cause pain|words or acts that have been forbidden by law|words or acts that others have asked for
emphatically|r5|*|clearly|-a wish that there should be no mistake about it|a wish that there should be no mention of it|a wish to understand how others feel|a wish to be excused for saying it
adamantly|r5|*|firmly|-no chance of a change of mind|no chance of a second meeting|no sign of any bad feeling|no sign of any good reason
resolutely|r5|*|firmly|-firmness that deserves some respect|firmness that is only on the surface|haste that deserves some blame|patience that has come to an end
decisively|r4|l:win,won,defeat,defeated,beat,beaten,vote,voted,reject,rejected,act,acted,end,lose,lost,rejecting ; r:win,won,defeat,defeated,beat,beaten,vote,voted,reject,rejected,act,acted,end,ended,lose,lost|firmly|-the idea that this settles the matter|the idea that this opens the matter again|the idea that this was hard to decide|the idea that this was decided by others
unfairly|r4|*|then|-the view that it is not just|the view that it is not wise|the view that it is not needed|the view that it is not lawful
unjustly|r4|*|then|-the view that it was not deserved|the view that it was not legal|the view that it was not planned|the view that it was not needed
wrongfully|r5|*|then|-an injustice to the person concerned|a slip of the tongue by the person concerned|a punishment that fits what was done|a secret that has come to light
falsely|r4|*|then|-the idea that what was said was not true|the idea that what was said was not kind|the idea that what was said was not needed|the idea that what was said was not heard
misleadingly|r5|*|then|-words that lead people to a wrong idea|words that lead people to a better idea|words that are quite wrong in every part|words that are very hard to understand
cynically|r5|*|then|-self-interest behind a fine show|fine feelings behind a rough show|great fear behind a bold show|real poverty behind a rich show
cleverly|r4|*|then|-skill and quick thinking|luck and good timing|force and bad manners|care and hard work
shrewdly|r5|*|then|-good judgement of one's own advantage|poor judgement of one's own chances|cruel pleasure in others' mistakes|polite interest in others' affairs
wisely|r4|*|then|-good sense|good luck|good will|good manners
unwisely|r5|*|then|-the view that better sense would have stopped it|the view that better laws would have stopped it|the view that better luck would have saved it|the view that better people had asked for it
foolishly|r4|*|then|-the view that it showed a want of sense|the view that it showed a want of courage|the view that it showed a want of honesty|the view that it showed a want of time
naively|r5|*|then|-too much trust and too little experience|too much experience and too little trust|too much pride and too little care|too much haste and too little money
recklessly|r4|*|then|-no thought for the danger to oneself or others|no thought for the cost of the whole undertaking|great care about the danger to oneself or others|great anger about the behaviour of others
carelessly|r4|*|then|-less attention than the matter deserved|more attention than the matter deserved|less money than the matter required|more anger than the matter required
casually|r5|*|then|-a lightness that hardly suits the matter|a seriousness that hardly suits the matter|a fear that others might be listening|a wish that others should be impressed
glibly|r5|*|then|-smooth words that cost no thought|rough words that cost some friends|careful words that cost much time|honest words that cost some courage
arrogantly|r4|*|then|-the idea that they think themselves above others|the idea that they think others above themselves|the idea that they do not know what to think|the idea that they think of nothing but money
dismissively|r5|*|then|-the idea that it was not thought worth serious attention|the idea that it was thought worth a second and closer look|the idea that somebody was about to lose a place of work|the idea that the meeting was about to come to its end
jokingly|r4|*|then|-the idea that it need not be taken quite seriously|the idea that it should be taken as a serious threat|the idea that it was not meant for others to hear|the idea that it was said by someone in a rage
wryly|r5|*|then|-dry humour about something not quite pleasant|loud laughter about something very pleasant|bitter anger about something quite unfair|quiet pride about something well done
ruefully|r5|*|then|-some regret, perhaps with a smile at oneself|some pride, perhaps with a smile at others|some anger, perhaps with a threat to others|some doubt, perhaps with a question to others
wistfully|r5|*|then|-a gentle longing for what is gone or out of reach|a sudden anger about what is gone or out of reach|a practical plan for what is still to be done|a secret joy about what has been gained
fondly|r4|*|then|-warm feelings, perhaps for times gone by|bitter feelings, perhaps about times gone by|mixed feelings, perhaps about times to come|hidden feelings, perhaps towards a rival
nervously|r4|*|then|-unease about what may come|anger about what has come|relief that nothing has come|pride in what will come
anxiously|r4|*|then|-worry about the outcome|doubt about the reasons|pleasure in the outcome|a lack of any interest
impatiently|r4|*|then|-annoyance at having to wait|pleasure in being able to wait|sorrow at having waited in vain|surprise at not having to wait
patiently|r4|*|then|-calm, where others might have lost their temper|anger, where others might have stayed quite calm|tiredness, where others might have gone on|doubt, where others might have been quite sure
stoically|r5|*|then|-hardship borne without complaint|hardship talked of without end|comfort enjoyed without thanks|danger faced without weapons
gracefully|r5|*|then|-good manners where they are not easy|good manners where they are not needed|bad manners where they are not expected|bad manners where they are not noticed
graciously|r5|*|then|-kindness from someone who need not show it|kindness from someone who hopes to gain by it|coldness from someone who feels hurt|coldness from someone who has no time
politely|r4|f:decline,declined,refuse,refused,ask,asked,ignore,ignored,listen,listened,turned,suggest,suggested,told,said|then|-a form that is kept, whatever the feelings behind it|a form that is dropped because of strong feelings|a joke that is made at the expense of somebody|a wish that is fulfilled with the greatest pleasure
curtly|r5|*|then|-so few words as to be almost rude|so many words as to be almost dull|words so kind as to be almost false|words so low as to be hardly heard
warmly|r4|!f:dressed,wrapped|then|-friendly feelings that are plainly shown|friendly feelings that are kept back|hostile feelings that are plainly shown|polite words with little feeling in them
cheerfully|r5|*|then|-good spirits, perhaps where one would not expect them|bad spirits, perhaps where one would not notice them|sharp wits, perhaps where one would not need them|loud voices, perhaps where one would not want them
gleefully|r5|*|then|-delight, perhaps at others' trouble|regret, perhaps at others' trouble|relief, perhaps at one's own escape|fear, perhaps for one's own place
triumphantly|r5|*|then|-pride in a victory that is shown to all|modesty about a victory that was hard won|anger at a defeat that was not deserved|relief at a danger that was just escaped
meekly|r5|*|then|-giving way without any protest|giving way after a long struggle|protest without any effect|protest after a long silence
sheepishly|r5|*|then|-embarrassment, as of someone caught out|obedience, as of one in a large crowd|pride, as of someone just rewarded|warmth, as of one among good friends
slavishly|r5|*|then|-following others without a thought of one's own|working for others without any wages|fighting others without any mercy|leading others without a plan of one's own
religiously|r5|f:followed,follow,every,observe,observed,attend,attended,read,watch,watched,avoid,avoided,keep,kept|always|-a strictness as if it were a holy duty|a belief that all good comes from above|a carelessness about every kind of duty|a fear of what others may think of it
scrupulously|r5|*|very|-great care to get everything right|great fear of being found in the wrong|great haste to finish everything in time|great doubt whether everything is right
meticulously|r5|*|very|-care about the smallest details|speed in spite of the details|no interest in the details|money spent on the details
effortlessly|r5|*|then|-ease where others would find it hard|work where others would find it easy|ease because others had done the work|luck where others had shown great skill
seamlessly|r5|*|then|-joining so smooth that one notices no break|joining so rough that one notices every break|a change so late that nobody believes in it|a change so small that it makes no difference
haphazardly|r5|*|then|-no order or plan|no danger or risk|no thanks or reward|no doubt or fear
indiscriminately|r5|*|then|-no difference made between one and another|no difference seen between right and left|great care in choosing whom or what to hit|great mercy to all those who had given in
selectively|r5|*|then|-a choice of what suits, with the rest left out|a choice of the best, with nothing left out|a report of everything, in the right order|a mistake about everything, from first to last
sparingly|r5|*|then|-no more used than is needed|no less used than was promised|more used than is quite healthy|none used until it is too late
generously|r4|*|then|-more than one would have to give|less than one had promised to give|as much as the law makes one give|more than one could afford to give
handsomely|r5|f:paid,rewarded,reward,pay,compensated,profit,profited,won|then|-a sum that is more than fair|a sum that is less than fair|a sum that was paid too late|a sum that nobody knows of
frankly|r5|*|indeed|-honest words that may not please|kind words that may not be true|careful words that hide the truth|formal words that everyone uses
readily|r5|!f:available,apparent,accessible|then|-willingness, without any need of pressure|unwillingness, in spite of all pressure|preparation, with everything in its place|surprise, since nothing had been prepared
gladly|r4|*|then|-real pleasure in doing it|a mere duty to do it|a lack of time to do it|some shame at doing it
unexpectedly|r4|*|then|-the idea that hardly anyone saw it coming|the idea that everyone had been waiting for it|the idea that hardly anyone was pleased by it|the idea that everyone had been told to keep quiet
tacitly|r5|*|then|-agreement that was never put into words|agreement that was put down in writing|a refusal that was never put into words|a refusal that was given with some anger
implicitly|r5|*|then|-something meant but not said outright|something said but not meant at all|something said outright and in public|something meant as a joke by everyone
half-heartedly|r5|*|then|-little real interest in it|little real danger in it|little time left for it|little skill shown in it
`;

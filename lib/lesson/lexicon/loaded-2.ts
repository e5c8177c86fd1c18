/**
 * Loaded verbs of saying and of dealing with what others say, in the form of `loaded.ts`; "!" before an option marks the
 * opposite, "=" a shade of the word in other sentences.
 */
export const loadedSayings = `
// What somebody's way of saying it tells
warn|v3|f:that,of,against,about ; r:that,of,against|say|-a danger that people should take seriously|a secret that people should not pass on|a fact that people should be glad about|a mistake that people should admit
urge|v4|!f:on|ask|-an earnest request, about something pressing|an order, about which nobody has a choice|a private request, meant to be kept quiet|a polite request, meant as a mere formality
argue|v4|f:that|say|reasons are given for a view that others may dispute|a settled fact is passed on for others to use|an angry quarrel broke out while the words were spoken|a view is given up because the facts are against it
maintain|v5|f:that|say|the speaker stands by it although others may doubt it|the speaker has only lately heard anything about it|the speaker has changed what was said before|the speaker would be glad to be proved wrong
contend|v4|f:that|say|the point is one that others dispute|the point is one that was made in anger|the point is one that has been proved|the point is one that was made in secret
assert|v4|f:that,he,she,they,it,there,his,its,their|say|-confidence, as if it were beyond question|caution, as if it were only a possibility|regret, as if it were an unwelcome duty|secrecy, as if it were not for everybody
dismiss|v5|o:claim,criticism,report,allegation,idea,concern,suggestion,fear,accusation,rumor,rumour,theory,complaint,objection,notion,worry,talk & !s:court,judge,jury|reject|it was thought unworthy of serious attention|it was thought likely to do harm to many|it was thought too late to be dealt with|it was thought to be true but inconvenient
hail|v4|r:as ; o:@idea,ruling,decision,result,victory,news,move,vote|describe|there was warm approval, expressed openly|there was polite interest, but no agreement|there was great surprise, mixed with doubt|there was a feeling of relief, kept private
condemn|v4|o:@event,@bad,@idea,act,action,killing,remark,comment,behaviour,behavior,invasion,move,decision,bombing,use,treatment,practice,arrest,murder,shooting,test,statement,coup,tactic|criticise|-the view that it is wrong, and not just unwise|the view that it is unwise, but meant well|the view that it is unlikely to happen again|the view that it is too expensive by far
denounce|v4|*|criticise|the disapproval was strong and meant to be heard|the disapproval was mild and mixed with some praise|the disapproval was shared only among friends|the disapproval was based on a misunderstanding
decry|v4|*|criticise|the disapproval was strong and openly voiced|the disapproval was kept within a small circle|the disapproval was regretted soon after|the disapproval was meant to be amusing
defend|v4|o:decision,move,policy,record,plan,handling,reform,proposal,practice,approach,ruling,conduct & !p:against,from|explain|it had been attacked or questioned|it had been hidden from the public|it had been a success in the end|it had been given up by then
speculate|v4|*|say|it is a guess without firm facts behind it|it is a secret that was told to a few|it is a warning that came just in good time|it is a promise that cannot be kept
complain|v4|f:that,of,about ; w:“,”|say|the speaker felt that something was not as it should be|the speaker felt that something had been kept from others|the speaker felt that something good might come of it|the speaker felt that something had been misunderstood
grumble|v4|*|say|there was discontent, but of a low and passing kind|there was fury, of a kind that leads to violence|there was doubt, of a kind that facts could settle|there was grief, of a kind that few could share
declare|v4|f:that|say|the statement was firm and made for all to hear|the statement was careful and open to correction|the statement was made under pressure from others|the statement was made in confidence, to a few
proclaim|v4|f:that,NAME,the|say|the statement was made openly and with some ceremony|the statement was made against the speaker's own wish|the statement was made in private and by chance|the statement was made as a guess and no more
profess|v5|f:to,that|say|it may not be quite sincere|it may not be quite truthful or lawful|it may not be quite new|it may not be quite enough
confirm|v3|f:that|say|it had been reported or suspected before|it had been promised to the public before|it had been a mistake from the start|it had come as a surprise to everybody
disclose|v4|f:that ; o:detail,information,name,identity,fact,plan|mention|it had not been open to the public|it had not been understood by most|it had not been quite lawful|it had not been of much interest
divulge|v4|*|mention|it was something meant to be kept private|it was something that everyone had guessed|it was something said in order to hurt|it was something not worth knowing
leak|v4|o:document,information,report,memo,detail,story,video,email,tape,recording,transcript,draft|publish|it was passed on without permission|it was passed on without being read|it was passed on as a favour to the public|it was passed on after it had been changed
reiterate|v4|f:that|say|it had been said before and still holds|it had been said before but is now in doubt|it had been said by others before|it had not been noticed by anyone before
emphasize|v4|f:that,the|mention|it is meant to be noticed as important|it is meant to be only a passing remark|it is meant to be kept from the public|it is meant to be answered by others
emphasise|v4|f:that,the|mention|it is meant to be noticed as important|it is meant to be only a passing remark|it is meant to be kept from the public|it is meant to be answered by others
caution|v4|f:that,against|say|people should not be too hasty or too sure|people should not be told of it just yet|people should feel proud of what they did|people should pay for what they had done
counter|v4|f:that ; w:“,”|say|it was meant to answer and weaken another's point|it was meant to support and widen another's point|it was meant to put off an answer for the moment|it was meant to win applause from those present
retort|v4|*|answer|the answer was quick and sharp|the answer was long and learned|the answer was polite and evasive|the answer was slow and unwilling
snap|v4|w:“ & !o:photo,picture,photograph|say|the words were short and irritated|the words were slow and well weighed|the words were warm and inviting|the words were few and hard to hear
shrug off|pv4|*|ignore|it was treated as nothing to worry about|it was treated as an insult to be repaid|it was treated as too secret to discuss|it was treated as a task for someone else
brush aside|pv5|*|ignore|it was treated as not deserving an answer|it was treated as too painful to speak of|it was treated as somebody else's duty|it was treated as good news that could wait
brush off|pv5|*|ignore|it was treated as not deserving an answer|it was treated as too painful to speak of|it was treated as somebody else's duty|it was treated as good news that could wait
play down|pv5|*|describe|it was made to seem less serious than it might be|it was made to seem more serious than it might be|it was made to seem funny, so as to please others|it was made to seem new, so as to attract interest
downplay|v5|*|describe|it was made to seem less serious than it might be|it was made to seem more serious than it might be|it was made to seem funny, so as to please others|it was made to seem new, so as to attract interest
talk up|pv5|*|describe|it was made to sound better than it may be|it was made to sound worse than it may be|it was made to sound simpler than it may be|it was made to sound older than it may be
gloss over|pv5|*|pass over|a difficulty was kept out of view|a difficulty was openly talked about|a mistake was made by accident|a secret was given away
trumpet|v5|o:@idea,success,victory,achievement,result,figure,record,benefit,arrival,claim|announce|it was announced proudly, with much noise|it was announced late, and with some regret|it was announced in error, and taken back|it was announced as a warning to others
tout|v5|*|present|it was recommended eagerly, as in selling something|it was explained patiently, as in teaching something|it was criticised sharply, as in fighting something|it was mentioned briefly, as in recalling something
lecture|v5|o:NAME,us,them,other,country,nation,people & !p:at,in|tell|others were spoken to as if from above|others were spoken to as if in secret|others were spoken to as if in fear|others were spoken to as if by friends
chide|v4|*|criticise|the reproof was rather mild|the reproof was cruel and long|the reproof was undeserved|the reproof was made in writing
rebuke|v4|*|criticise|the reproof was sharp and serious|the reproof was gentle and friendly|the reproof was made behind someone's back|the reproof was meant for someone else
scold|v4|*|criticise|the reproof was of the kind that children get|the reproof was of the kind that courts hand down|the reproof was of the kind that nobody minds|the reproof was of the kind that friends whisper
admonish|v4|*|criticise|the reproof was earnest, and also a warning|the reproof was angry, and also unjust|the reproof was secret, and also much too late|the reproof was playful, and also welcome
reprimand|v4|*|criticise|the reproof was formal and came from above|the reproof was friendly and came from an equal|the reproof was anonymous and came in a letter|the reproof was unfair and came from a rival
deride|v5|*|criticise|it was treated with scorn, as if it were a joke|it was treated with fear, as dangerous|it was treated with envy, as undeserved|it was treated with patience, as unfinished
ridicule|v4|*|criticise|it was made to look like a joke|it was made to look dangerous|it was made to look expensive|it was made to look unlawful
mock|v4|*|criticise|there was scornful laughter in it|there was real sorrow in it|there was a threat in it|there was some hidden respect in it
belittle|v5|*|criticise|it was made out to be of little worth|it was made out to be a great danger|it was made out to be against the law|it was made out to be somebody's secret
disparage|v5|*|criticise|it was spoken of as having little worth|it was spoken of as having come too late|it was spoken of as being a great danger|it was spoken of as being a close secret
vilify|v5|*|criticise|somebody was made out to be a villain|somebody was made out to be clumsy|somebody was made out to be unlucky|somebody was made out to be a joke
demonize|v5|*|criticise|somebody was made out to be as bad as can be|somebody was made out to be quite harmless|somebody was made out to be rather foolish|somebody was made out to be out of date
demonise|v5|*|criticise|somebody was made out to be as bad as can be|somebody was made out to be quite harmless|somebody was made out to be rather foolish|somebody was made out to be out of date
smear|v5|o:@person,NAME,opponent,reputation,him,her,them|criticise|a good name was unfairly dirtied|a fair doubt was openly raised|a proven crime was made public|a private joke went too far
malign|v5|*|criticise|what was said was unfair and did harm|what was said was true and long overdue|what was said was vague and soon forgotten|what was said was clever and hard to answer
excoriate|v5|*|criticise|the criticism was merciless|the criticism was indirect|the criticism was reluctant|the criticism was anonymous
castigate|v5|*|criticise|the criticism was severe, almost a punishment|the criticism was brief, almost an afterthought|the criticism was friendly, almost a compliment|the criticism was secret, almost a whisper
assail|v4|*|criticise|the criticism was like a violent attack|the criticism was like a legal judgment|the criticism was like a parent's advice|the criticism was like a private joke
rail|v4|p:against,at|speak|there was a great deal of anger in it|there was a great deal of evidence in it|there was a great deal of humour in it|there was a great deal of caution in it
hit out at|pv4|*|criticise|the criticism was sudden and sharp|the criticism was long and learned|the criticism was shared by everyone|the criticism was made in private
lash out|pv5|*|speak|feeling got the better of self-control|self-control got the better of feeling|the words had been prepared with care|the words were meant to make peace
pledge|v4|o:support,loyalty,help,aid,action,@money,assistance,reform|offer|-a solemn promise that others may rely on|a passing thought that others may share|a secret wish that others do not know of|a legal duty that others have laid down
assure|v4|r:that|tell|the words were meant to take away doubt or worry|the words were meant to call up doubt or worry|the words were meant to hide that nothing is known|the words were meant to blame those who listened
lobby|v4|f:NAME,the,for,against,lawmakers,congress|ask|there is an organised effort to influence a decision|there is an attempt to break the law unnoticed|there is a friendly talk without any purpose|there is a court case about who is in the right
press|v4|f:for,NAME,him,her,them & !f:conference|ask|-asking more than once, and with some force|asking once, and in a very polite form|asking in secret, without any witnesses|asking without any hope of an answer
coax|v5|*|get|it took patience and gentle persuasion|it took threats and a lot of pressure|it took money and secret promises|it took no effort and little time
cajole|v5|*|persuade|it was done by coaxing and pleasant words|it was done by sound proof and hard figures|it was done by force and open threats|it was done by the order of a court
nudge|v5|f:the,NAME,people,them,him,her,toward,towards|push|the push was slight and gentle|the push was rough and sudden|the push was secret and unlawful|the push was late and useless
prod|v5|o:@person,@body,NAME,us,them,him,her|push|there was repeated pressure to act|there was open force to stop|there was a bribe to keep quiet|there was praise for having waited
goad|v5|*|drive|they were stung into doing it|they were paid for doing it|they were taught how to do it|they were kept from doing it
incite|v4|*|cause|someone stirred others up to do wrong|someone warned others against doing wrong|someone did wrong by pure accident|someone was blamed for another's wrong
`;

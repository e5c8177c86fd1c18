/** Verbs of news, argument and report that readers meet in print more than in talk. */
export const verbs2 = `
abandon|v3|o:@idea,claim,effort,hope,principle,policy,bid,search,attempt,project,commitment,demand,practice|give up completely|=leave behind at sea|!hold to firmly|~talk about often
abate|v4|*|become less strong|!become much stronger|~become quite plain|~become very costly
abolish|v3|*|put an end to by law|!set up by law|~make use of the law|~ask the law to allow
abhor|v4|*|hate very much|!admire very much|~fear a little|#absorb:take in
abide|v4|p:by|act in line|=live in a place|!break away|~stand next
absorb|v4|o:cost,loss,shock,blow,price,impact,increase,newcomer,refugee,worker,labour|take in and ^cope with|=soak up as a sponge|!turn away in anger|~add up with care
absorb|v4|o:lesson,idea,information,knowledge,value,culture,detail,message,news|take in and ^understand|=soak up as a sponge|!forget or ^let slip|~copy out by hand
abstain|v4|*|choose not to vote or take part|!vote at every chance|~vote more often than is allowed|~choose to vote for the other side
accelerate|v3|*|go or ^make go faster|!go or ^make go slower|~go or ^make go straight|~go or ^make go up
accommodate|v5|o:need,demand,view,request,interest,change,difference,concern,desire,growth,wish|make room for or ^adapt to|=give a bed for the night|!refuse to think about|~write a report on
accommodate|v4|o:@person,guest,people,passenger,visitor,athlete,spectator,student,NUM|have room for|=change to suit|!shut the door on|~earn money from
accord|v5|o:respect,right,status,treatment,protection,recognition,privilege,honour,honor,importance|give or ^grant|=agree or ^match|!deny or ^refuse|~expect or ^demand
accumulate|v3|*|build up over time|!disappear over time|~be shared over time|~be valued over time
accuse|v2|o:@person,@body,NAME|say that someone has done wrong|!say that someone is blameless|~say that someone has changed|~say that someone will soon succeed
acknowledge|v4|o:@bad,fact,mistake,need,existence,failure,error,problem,difficulty,concern,responsibility,defeat,truth,role,limitation ; r:that|admit as true|=say thanks for|!deny outright|~guess wrongly
acquire|v2|*|get or ^gain|!lose or ^give up|~put to use|#inquire:ask about
adhere|v4|p:to & !w:glue,surface|keep to a rule|=stick fast with glue|!break away from|~add to over time
adjourn|v4|*|stop until a later time|!begin before the hour|~hold behind closed doors|~decide by a clear vote
administer|v3|o:law,@rule,programme,program,@place,fund,justice,system,scheme,estate,test,affair,election|manage or ^run|=give as medicine|!leave to chance|~vote or ^speak for
administer|v3|o:drug,vaccine,dose,medicine,treatment,injection,antidote,beating,punishment,aid|give to someone|=manage an office|!keep from someone|~sell to someone
advance|v4|o:cause,interest,career,@idea,goal,knowledge,right,agenda,science,peace,understanding,claim,theory,argument|help forward or ^put forward|=lend money before payday|!hold back or ^harm|~talk over with the others
advocate|v4|!p:for & !f:such|speak in favour of|!speak out against|~speak the truth about|~speak on behalf of nobody
affirm|v4|*|state firmly|!deny firmly|~ask openly|#confirm:approve
afflict|v4|*|cause pain or trouble to|!bring comfort or help to|~take no interest in|#inflict:make someone suffer
aggravate|v4|o:@bad,situation,injury,tension,crisis,shortage,condition,conflict,poverty,symptom|make worse|=annoy|!make better|~make known
allay|v4|*|calm or ^lessen|!arouse or ^increase|~express or ^report|#ally:join in a cause
alleviate|v4|*|make less severe|!make more severe|~make more equal|~make more lasting
allege|v4|*|claim without proof so far|!prove beyond all doubt|~deny in the strongest terms|#pledge:promise seriously
allocate|v3|*|set aside for a purpose|!keep back for no purpose|~spend without thinking|~borrow for a long time
allude|v4|*|refer without saying directly|!state in plain words|#elude:escape by being clever|~object in the strongest way
amass|v4|*|gather in large amounts|!spend in large amounts|~divide into small amounts|#amaze:surprise greatly
amend|v4|*|change in order to improve|!leave exactly as it was before|~break without being punished|~put into force straight away
amplify|v4|o:voice,message,effect,call,risk,@feel,impact,claim,problem,inequality|make greater or louder|!make smaller or softer|~make cheaper or simpler|~make clearer or fairer
annex|v4|o:@place,part,land,territory,peninsula,NAME|take over as its own territory|=add as an extra building|!give up to a neighbour|~look after for a while
annul|v4|*|declare no longer valid|!declare fully valid|~put off for a year|~take place each year
antagonise|v4|*|make hostile|!make friendly|~make confused|~make afraid
antagonize|v4|*|make hostile|!make friendly|~make confused|~make afraid
anticipate|v4|*|expect and ^prepare for|!be taken by surprise by|!take part in gladly|~look back with pleasure on
appease|v4|*|calm by giving way to|!anger by standing up to|~study by listening to|~please by looking at
apprehend|v5|o:@person,suspect,criminal,terrorist,thief,killer,gunman,him,her,them|arrest|=understand|!set free|~accuse
appropriate|v5|o:@money,land,property,culture,symbol,idea,image,language,wealth,seat|take for one's own use|=be suitable for|!give back to its owner|~think highly of
arouse|v3|o:@feel,suspicion,curiosity,interest,sympathy,opposition|cause to be felt|!put to rest|~keep hidden|=wake from sleep
articulate|v4|o:vision,@idea,position,view,need,case,concern,demand,value,message,thought,@feel,principle,difference|put clearly into words|=join at a movable part|!keep wholly to oneself|~think about in private
ascend|v4|o:throne|become king or queen|=climb the stairs|!give up the crown|~guard the palace
ascertain|v4|*|find out for sure|!guess without proof|~make people certain of|~find out too late
ascribe|v4|*|say to be caused by or belong to|!say to have nothing to do with|#describe:tell what something is like|~send in writing to another
aspire|v4|*|have a strong hope|!have no hope left|!have no wish at all|~have good cause
assail|v4|*|attack strongly|!defend strongly|~question gently|#sail:travel by water
assemble|v3|o:team,coalition,force,group,army,evidence,panel,committee,cabinet,collection,jury|bring together|!send away|!send far away|~keep out of sight
assert|v4|*|state as certain|!doubt or ^question|~prove in full|#assist:give help
assert|v4|o:authority,right,independence,control,power,dominance,claim,sovereignty,identity,leadership,influence,themselves,itself,himself|make felt with force|!give up without a fight|=state as a fact|~share out among others
assess|v2|*|judge the size or quality of|~take no account at all of|~lower the quality or price of|#access:be able to get into
assume|v5|o:power,office,control,responsibility,role,post,command,duty,presidency,leadership,position,burden,importance,risk,debt|take on|=suppose|!give up|~refer to
assume|v3|f:that|believe without proof|=take on as a duty|!know for certain|~hope in secret for it
assure|v3|o:@person,@body,NAME,him,her,them|tell with confidence so as to remove doubt|!warn in order to cause alarm|#insure:protect by a contract against loss|~ask politely for a clear answer
attain|v3|*|succeed in reaching|!fail to reach|~try to describe|~try hard to describe
attribute|v4|p:to|see as the result|!see as the cause|=have as a quality|#contribute:give a share
augment|v4|*|make larger by adding|!make smaller by cutting|~make clearer by telling|~make known by showing
authorise|v3|*|give official permission for|!forbid in an official order|~write as the author of|~ask politely about
authorize|v3|*|give official permission for|!forbid in an official order|~write as the author of|~have serious doubts about
avert|v4|o:@bad,@event,disaster,strike,shutdown,collapse,default,catastrophe,bloodshed,tragedy,conflict|keep from happening|=turn away, as one's eyes|!bring about by mistake|~tell about afterwards
balk|v4|*|refuse to go along|!agree at once|~take one's time|~talk too much
baulk|v4|*|refuse to go along|!agree at once|~take one's time|~talk too much
bar|v4|o:@person,NAME,him,her,them,entry,access,company,member,candidate,journalist|forbid or ^keep out|=lock with a metal rod|!invite in or ^allow|~search or ^question
bask|v4|*|take great pleasure|!feel deep shame|=lie in the warm sun|~show little interest
belie|v5|*|give a false idea of|!give a true idea of|#believe:think to be true|~give no idea of
belittle|v3|*|make seem unimportant|!make seem very great|~make somewhat shorter|~make more humble
bemoan|v4|*|complain about|!be glad of|~forget about|~look into
berate|v4|*|scold angrily|!praise warmly|~advise kindly|#rate:judge the value of
bestow|v4|*|give as an honour|!take away in disgrace|~store in a safe place|~ask for as a favour
betray|v4|o:@feel,emotion,ignorance,lack,sign,weakness,nerve,thought,anger|show without meaning to|=help an enemy of|!hide with success|~pretend to have
betray|v4|o:@person,country,NAME,trust,cause,@body,ally,principle,value,ideal,promise,voter,people|be disloyal to|=show by accident|!stay true to|~speak for
blame|v2|o:@person,@body,NAME|say to be responsible for something bad|!say to be responsible for a success|~ask about the reasons for something|~forgive for doing something bad
block|v3|o:@idea,bill,law,move,entry,sale,access,vote,order,nomination,merger,attempt,passage,website,reform,legislation|stop or ^prevent|!allow or ^assist|=shape in solid pieces|~watch or ^follow
blunt|v5|o:edge,impact,criticism,effect,force,attack,effort,threat,power,message,appeal|make weaker|=make less sharp|!make stronger|~speak openly
blur|v4|o:line,distinction,boundary,difference,division,border|make unclear|!make plain|~draw again|~cross over at last
blast|v4|o:@person,@body,@idea,decision,NAME,move,critic,ruling & !w:rock,hole,bomb|criticise fiercely|=blow up with explosives|!praise to the skies|~learn the secret of
boast|v5|o:population,economy,record,collection,NUM,history,museum,army,membership,some,more,team,beach,view,feature,number,fleet,rate,restaurant|have and ^be proud of|=talk too proudly of oneself|!lack and ^feel the want of|~build and ^keep in order
boycott|v3|*|refuse to take part in or deal with|!take part in or ^support eagerly|~take the time to read about|~learn as much as one can about
breed|v4|o:@feel,@bad,contempt,resentment,success,hatred,mistrust,violence,corruption,suspicion|lead to|=keep for young|!put an end to|~learn of
bridge|v4|o:gap,divide,difference,division,gulf|make smaller by linking both sides|=build a road over water|!make greater by taking sides|~look more closely at both sides of
bristle|v5|*|show anger|=stand up stiffly|!show great joy|~lose courage
brand|v4|o:@person,@body,NAME,him,her,them,it,@event,@idea|describe as something bad|=burn a mark on cattle|!praise as something good|~mention by full name
buck|v5|o:trend,system,tradition|go against|=jump like a horse|!go along with|~keep track of
buckle|v5|p:under|give way|=fasten a belt|!stand firm|~make room
burden|v3|*|load with something hard to bear|!free from something hard to bear|~ask about something hard|~bring up something hard to say
bury|v4|o:difference,news,story,past,hatchet,truth,report,fact,detail & !w:grave,cemetery,funeral|hide from notice or ^forget|=lay in a deep grave|!bring into the open|~make jokes about with others
bypass|v4|o:@body,congress,parliament,@rule,court,system,law,process,security,media,sanction|go round without using|=drive round by a new road|!make full use of|~put in charge of
calculate|v4|!o:@amount|work out or ^judge|!guess without any thought|~be careless about|~talk over with others
campaign|v2|p:for,against|work in an organised way|!do nothing at all|~change one's mind slowly|~wait for a long time
capture|v4|o:imagination,mood,spirit,essence,attention,moment,market,share,heart,feeling,sense,atmosphere|catch and ^hold|=take prisoner in war|!lose and ^let go|~sell and ^make money on
caution|v4|f:that ; p:against|warn|!promise|~complain|~pretend
cease|v3|*|stop|!begin|#seize:grab|~delay
censor|v4|*|remove or ^ban as not fit to be seen|!publish or ^show in full|~criticise in very strong words|~read or ^watch with pleasure
censure|v4|*|criticise officially|!praise officially|#censor:remove as not fit to be seen|~question secretly
cherish|v3|*|value and ^hold dear|!hate and ^look down on|~buy and ^sell on|~remember and ^regret
chronicle|v4|*|give a full account of|!leave no record of|~make a false copy of|~be the cause of
circulate|v4|s:rumour,rumor,report,petition,video,story,letter,photo,image,document,joke,name,idea|be passed from one person to another|=move round the body as blood|!be kept strictly secret|~be believed by hardly anyone
circumvent|v4|*|find a way round|!follow to the letter|~put down in writing|~bring up to date
cite|v4|*|mention as a reason or proof|!leave out on purpose|~deny with all one's force|~look at for a long time
clamour|v4|*|demand loudly|!ask quietly|~wait idly|~laugh openly
clamor|v4|*|demand loudly|!ask quietly|~wait idly|~laugh openly
clash|v3|s:@person,@body,@force,NAME,protester,side,police,fan,demonstrator,rebel,they & p:with,over,in|fight or ^disagree sharply|=look bad next to each other|!get on well together|~come together to talk
clash|v4|p:with & s:view,value,idea,event,interest,belief,date,visit|be in conflict|=bang together noisily|!be in agreement|~be in the middle
cling|v4|p:to & o:power,hope,belief,office,idea,seat,faith,tradition,lead ; p:to>power,hope,belief,office,idea,seat,faith,tradition,lead,view,dream,past|hold on and ^refuse to give up|=stick to the skin|!give up without regret|~feel a little ashamed of
clinch|v4|o:deal,victory,title,win,agreement,nomination,place,contract,presidency,medal,seat|succeed in winning|=hold tightly in the arms|!fail to win in the end|~hope some day to win
coax|v4|*|persuade gently|!order harshly|~question slowly|~forbid strictly
coerce|v4|*|force by threats|!persuade by kindness|~repay with gifts|~replace by others
coincide|v4|*|happen at the same time|!happen at different times|~happen by mistake|~happen again and again
collaborate|v3|*|work together|!work as rivals|~work too hard|~work for nothing
collapse|v2|s:@talk,deal,economy,bank,government,company,system,regime,market,currency,industry,case,support,price,coalition,trial,agreement|fail completely|=fall down in a faint|!succeed beyond hope|~begin all over again
combat|v3|o:@bad,terrorism,climate,disease,crime,trafficking,poverty,spread|fight against|!give aid to|~find out about|~put up with
command|v4|o:respect,attention,price,majority,support,salary,loyalty,fee,view|be able to get|=give orders to|!be unable to win|~be glad to pay
commend|v4|*|praise officially|!blame in the open|#command:give an order to|~remind in a kindly way
commission|v4|o:report,study,survey,artist,work,research,inquiry,portrait,poll,review,architect,painting|order to be made|=appoint as an officer|!forbid to be made|~read from end to end
commit|v2|o:themselves,itself,himself,@money,troop,resource,@body,ourselves & p:to|promise or ^give to a cause|=do something criminal|!refuse to give or promise|~refuse to give any help to
commit|v2|o:crime,murder,suicide,fraud,offence,offense,violence,atrocity,genocide,abuse,error,act,sin,theft,robbery,adultery,violation,attack|do something wrong|=promise firmly|!make up for a wrong|~accuse of a wrong
compel|v3|*|force|!allow|~invite|#compile:collect
compensate|v4|*|pay back for a loss|!cause to lose more|~ask about a loss|~share the blame for
compile|v4|*|put together from many sources|!break up into parts|#comply:obey a rule or order|~keep back from the public view
complement|v4|*|go well with and ^complete|#compliment:say nice things to|!spoil or ^work against|~have hardly any effect upon
complicate|v3|*|make more difficult|!make far less difficult|~make very unusual|~make a great deal longer
comply|v3|*|do what is required|!refuse to obey|#imply:suggest indirectly|~complain about it loudly
compound|v5|o:@bad,problem,difficulty,misery,crisis,error,mistake,situation,loss,felony,pain,matter,challenge|make worse by adding to|=mix together as chemicals|!help to put right|~explain the cause of
comprise|v4|*|be made up of|!leave out or ^exclude|~be closely followed by|~be bought with
compromise|v5|o:security,safety,principle,quality,system,integrity,independence,health,data,standard,privacy,ability,network,sovereignty,investigation,account,credibility|put in danger or ^weaken|=agree by each giving way|!make safe or ^strengthen|~look at or ^study
concede|v4|o:defeat,election,race ; f:that|admit unwillingly|!deny with force|=let the other side score|~repeat again and again
concede|v4|o:territory,land,ground,power,point,right,control,goal,demand,seat,sovereignty|give up unwillingly|=admit to be true|!win by force of will|~ask for once more
conceal|v3|*|hide|!show|~find|#congeal:set
conceive|v4|o:@idea,project,work,system,campaign,policy ; p:of|think up or ^imagine|=become pregnant|!put out of mind|~carry out in secret
condemn|v3|o:@event,violence,move,act,killing,attack,decision,action,@person,NAME,@bad,invasion,remark,use,assault|say strongly that something is wrong|=sentence to prison or death|!say openly that something is right|~say quietly that it was expected
condone|v4|*|accept something wrong|!punish something wrong|#condemn:call something wrong|~regret something wrong
conduct|v4|o:survey,study,research,poll,investigation,test,interview,operation,raid,experiment,search,inquiry,strike,talk,campaign,review,business,exercise,affair,election,negotiation,mission|carry out|=lead|!call off|~pay for
confer|v4|o:right,power,status,benefit,title,honour,honor,advantage,degree,legitimacy,privilege,citizenship,immunity|give or ^grant|=talk matters over|!take away|~look up to
confide|v4|*|tell as a secret|!announce in public|#confine:keep within limits|~trust nobody
confine|v4|*|keep within limits|!set quite free|#confide:tell a secret|~make well known
confirm|v3|o:report,plan,news,identity,fear,case,claim,suspicion,number,death,result ; f:that|say or ^show to be true|!say or ^show to be false|~hear for the first time|~hope to be true
confirm|v4|o:nominee,judge,justice,secretary,appointment,candidate,nomination|approve for office|=show to be true|!turn down flat|~put up for office
confiscate|v4|*|take away by official right|!give back with an apology|~sell to the highest bidder|~hide in a safe place
conform|v4|*|be in line with what is usual|!be different on purpose|~have good reasons for complaint|~form a new group on purpose
confront|v3|o:@bad,challenge,reality,issue,question,past,crisis,history,problem,fact,choice,fear|face up to|!turn away from|~cause or ^create|~learn by heart
confront|v4|o:@person,@body,protester,police,NAME,him,her,enemy,attacker,rival,adversary|face in a hostile way|!welcome as a friend|~follow at a distance|~greet with loud applause and joy
conjure|v4|f:up|bring to mind|=do tricks with cards|!drive from the mind|~add together
conserve|v3|o:energy,water,resource,species,fuel,wildlife,land,power,forest|use little of so as to keep|!use up without a thought|~find out about the price of|~buy a large stock of
consolidate|v4|o:power,position,control,gain,lead,hold,authority,grip,democracy,rule,base,victory|make stronger and safer|=join several firms into one|!lose little by little|~win for the first time
conspire|v4|s:@person,NAME,them,leader,plotter ; p:with,against|plan secretly to do wrong|!refuse to have any part|#inspire:fill with new hope|~speak openly of mistakes
constitute|v5|o:threat,crime,violation,breach,offence,offense,majority,form,act,percent,part,danger,third,half,abuse,torture,genocide,victory,evidence|be or ^count as|=set up by law|!be far from|~add on to
constrain|v4|*|limit or ^hold back|!set free or ^let loose|~persuade or ^win over|~take in from outside
consume|v4|o:energy,resource,food,water,electricity,oil,time,alcohol,calorie,meat,fuel|use or ^take in|=destroy by fire|!make or ^produce|~store or ^save
contain|v4|o:spread,outbreak,@bad,virus,fire,damage,@feel,inflation,spill,epidemic,ambition,expansion,influence,blaze,disease,cost|keep under control|=have inside itself|!let go where it will|~look for the cause of
contemplate|v4|*|think about carefully|!put out of one's mind|~carry out at once|#complete:bring to an end
contend|v4|f:that|argue as a claim|=fight for a prize|!admit as a mistake|~guess as a joke
contend|v4|p:with|have to deal|!be finished|=compete in a race|~be satisfied
contest|v5|o:claim,result,decision,will,ruling,@rule,charge,verdict,finding,allegation,case,outcome,land,territory,divorce|argue against|=compete in a race|!accept at once|~hope to repeat
contest|v5|o:election,seat,presidency,leadership,race,constituency,vote|compete in|=argue against|!keep out of|~report on
contract|v5|s:economy,output,market,growth,industry,sector,production,GDP,gdp|become smaller|=sign an agreement|!become bigger|~catch an illness
contract|v5|o:virus,disease,hiv,malaria,infection,illness,ebola,coronavirus,covid-19,cholera,polio,fever,pneumonia,cancer|become ill with|=become smaller|!get well after|~do research on
contradict|v3|*|say or ^show the opposite of|!say or ^show the same as|~say or ^show more than|~give the true meaning of
convene|v4|*|call together for a meeting|!send away after a meeting|~make a speech to a meeting|~break up by means of force
converge|v4|*|come together from different points|!move apart to different points|~stay for ever at the same distance|#converse:talk with each other
convey|v4|o:message,sense,meaning,@feel,information,idea,impression,condolence,news,truth,emotion,concern,view,image,importance|make known|=carry goods|!keep secret|~put off
cope|v3|*|manage in a hard time|!fail to manage|~hope for better times|~complain all the time
counter|v4|o:threat,@bad,argument,claim,influence,criticism,attack,effect,narrative,terrorism,propaganda,trend,NAME,extremism,move|act against|=count up|!give help to|~wait for
court|v5|o:publicity,popularity,fame|try to win|=bring to trial|!shy away from|~put an end to
cripple|v4|o:economy,industry,system,@body,country,service,network,business,production,trade,hospital,ability|damage badly|=make unable to walk|!bring new life to|~have control of
crumble|v4|s:support,empire,regime,economy,alliance,coalition,system,deal,defence,defense,resistance,confidence,argument,union,marriage,confidence,consensus|become weak and ^fall apart|=break up as dry bread does|!become strong and ^last|~become known and ^spread
crush|v4|o:rebellion,revolt,protest,dissent,opposition,uprising,hope,@person,enemy,resistance,movement,dream,rebel,spirit,revolution|defeat or ^destroy completely|=press to a powder|!give in to all at once|~report in full to the public
culminate|v4|*|reach the highest or final point|!start from the lowest point|~stop short of the middle|~pass through the stage before last
cultivate|v5|o:relationship,image,friendship,tie,relation,interest,habit,audience,talent,contact,support,ally,sense,taste,skill,mind,virtue|work to develop|=grow as crops|!neglect or ^lose|~write about
curtail|v4|*|cut short or ^reduce|!draw out or ^increase|~hide behind cloth|~look into closely
cushion|v4|o:blow,impact,effect,shock,fall,economy,family,consumer,pain|make less harmful|=fill with soft material|!make far more harmful|~give warning of
damn|v5|p:with & w:praise|make seem poor|=send to hell|!praise highly|~swear loudly
decimate|v4|*|destroy a large part of|!add a great deal to|~count in groups of ten|~move to another place
decry|v4|*|speak strongly against|!speak warmly in favour of|~weep bitter tears over|~speak first about
deem|v4|*|judge or ^consider|!deny completely|~seem or ^look|~make or ^force
defect|v5|p:to,from|leave one's side for the other|=have a fault in making|!stay true to the end|~speak up again for one's own side
defer|v4|p:to|give way out of respect|=put off until later|!refuse to listen|~make up one's own mind
defer|v4|o:decision,payment,vote,tax,debt,dream,start,action,hearing,enrollment|put off until later|=give way to another|!do at once|~make the same again
defuse|v4|*|make less tense or dangerous|!make more tense or dangerous|#diffuse:spread in all directions|~make more costly or rare
defy|v4|o:@body,@rule,order,law,convention,expectation,ban,tradition,logic,pressure,odds,NAME,authority,will,threat,curfew,sanction,warning,gravity|refuse to obey or ^go against|!give in to or ^follow|#deify:worship as a god|~draw up or ^announce
degrade|v4|o:land,environment,quality,ability,capability,soil,@person,system,forest,performance|lower in quality|!raise in quality|~move to another class|~mark out of ten
delegate|v4|o:power,authority,task,responsibility,decision,work,duty|hand over to another person|=go as one sent to a meeting|!keep in one's own hands|~do again from the beginning
deliberate|v4|!o:everything|discuss and ^think carefully|=do something on purpose|!decide without thinking|~put off to a later day
deliver|v3|o:speech,verdict,message,address,statement,lecture,ruling,warning,judgment,judgement,ultimatum,sermon,remark,opinion|present or ^pronounce|=bring to the door|~write or ^prepare|!withdraw or ^cancel
deliver|v3|o:reform,policy,result,change,growth,promise,reform,benefit,victory,improvement,goal,peace,justice,prosperity ; f:on|bring about as promised|=carry to the door|!fail to bring about|~ask other people for
demolish|v4|o:argument,case,theory,claim,opponent,myth|show to be wrong|=pull down a building|!show to be right|~put forward again
denounce|v3|*|speak out strongly against|!speak out warmly for|#announce:make known to the public|~speak first and in private about
denote|v4|*|be a sign of|!hide the sense of|#devote:give wholly to|~write down by hand
deplete|v4|*|use up|!fill up|#delete:rub out|~dig up
deploy|v4|*|move into position for use|!call back home at once|~give paid employment to|~keep hidden in secret stores
deplore|v4|*|strongly disapprove of|!warmly approve of|~travel far to see|~take no notice of
depose|v4|*|remove from power|!bring to power|~speak for in court|#deposit:put in a bank
deprive|v3|*|keep from having|!supply freely|#derive:get from a source|~teach well
deride|v4|*|laugh at as worthless|!admire as great|#derive:get from a source|~copy as a fine example
derive|v3|p:from & o:benefit,power,authority,pleasure,income,profit,name,value,revenue,strength,legitimacy,satisfaction|get|!give|#deprive:take|~sell
descend|v4|p:into>chaos,violence,war,anarchy,crisis,madness,recession,poverty,farce,conflict,bloodshed,riot,lawlessness|sink little by little|=walk down the steps|!rise step by step|~stay at the same level
detain|v3|*|hold in custody|!let go free|~keep informed|~tell the story of
deter|v4|*|discourage by fear of what may follow|!encourage by promise of reward|~teach by setting an example|~punish severely after the event
deteriorate|v3|*|become worse|!become better|~become older|~become fewer
devastate|v3|*|destroy or ^damage badly|!build up or ^repair|~divide or ^share out|~explore or ^travel across
deviate|v4|*|turn away from what is set|!keep strictly to what is set|~put up with what is set|~think out a new rule
devise|v4|*|think up|!wear out|~put off|#revise:change
devote|v3|o:@money,life,time,energy,career,resource,attention,himself,herself,themselves,effort,chapter,page|give wholly|!refuse openly|#devour:eat greedily|~divide fairly
dictate|v4|o:term,policy,@rule,condition,outcome,choice,pace,decision,course,need,logic,events,what,how|decide or ^control|=read aloud|!have no say in|~find out or ^guess
digest|v4|o:news,information,report,result,fact,lesson,idea,defeat,content,implication|think over and ^take in|=break down food in the body|!reject without reading|~pass on to other people
dilute|v4|o:power,influence,impact,message,effect,@idea,law,value,vote,standard,stake,reform,force|make weaker|=add water to|!make stronger|~make public
diminish|v3|*|become or ^make less|!become or ^make greater|~become or ^make clear|~be or ^make the same
discard|v3|*|throw away|!keep safe|~hand over|#discord:quarrel
discern|v4|*|see or ^make out|!miss or ^overlook|#concern:worry or ^trouble|~draw or ^paint
discharge|v5|o:duty,responsibility,obligation,function,task|carry out as required|=let out of hospital|!leave undone|~hand on to others
discharge|v5|o:@person,patient,soldier,him,her & p:from|allow or ^force to leave|=fire as a loaded gun|!keep in or ^hold back|~pay a large sum of money to
disclose|v3|*|make known|!keep secret|~close again|~make up
discount|v5|o:possibility,idea,theory,claim,risk,chance,view,evidence,suggestion,report,story,prospect|take no account of|=sell at a lower price|!attach great weight to|~add up all over again
discredit|v4|*|cause people not to believe in|!cause people to put trust in|~refuse to lend money to|~give people a good prize for
dismantle|v4|o:system,programme,program,network,@rule,regime,arsenal,policy,structure,regulation,institution,democracy,state,weapon,reform|do away with piece by piece|=take to bits as a machine|!build up bit by bit|~look after with care
dismiss|v4|o:claim,allegation,report,@idea,criticism,suggestion,@feel,concern,possibility,evidence,rumour,rumor,accusation,charge,view,finding,notion,talk,warning|refuse to take seriously|=send home from class|!accept at once as true|~pass on to another
dismiss|v4|o:@person,NAME,him,her,cabinet,staff & !o:critic|remove from a job|=refuse to believe|!give a post to|~speak well of
dismiss|v4|o:case,lawsuit,appeal,charge,suit,petition,complaint,motion|refuse to hear further|=send away from work|!accept for trial|~read out aloud in court
disown|v4|*|refuse to have any more to do with|!declare proudly to be one's own|~give a share of one's goods to|~have a long argument with
dispatch|v4|*|send for a purpose|!call back home|~keep in good repair|~hope to meet
dispel|v4|*|drive away as false|!spread as true|#expel:throw out of school|~spell out in full
disperse|v4|o:@person,crowd,protester,protest,demonstrator,demonstration,rally|make go away in different directions|!bring together in one place|~pay to stay away for good|~make wait in line for a very long time
displace|v4|o:@person,people,million,family,community,population,resident,NUM,villager,worker|force to leave home or place|!bring back to home or place|#misplace:put down and lose|~tell about home or place
dispute|v4|o:claim,account,figure,version,finding,result,allegation,charge,idea,fact,accusation,report,view,need,characterization|say to be untrue|!say to be certain|=quarrel over land|~say again and again
disrupt|v3|*|break the normal course of|!keep in good order|~come just at the end of|~begin at the proper time
dissolve|v5|o:parliament,assembly,@body,marriage,partnership,union,cabinet,congress,legislature|bring to an end officially|=mix into a liquid|!bring back to life again|~take part in as a member
dissuade|v4|*|persuade not to do something|!persuade to do something|~prevent by force|~forgive for doing something
distort|v4|*|give a false picture of|!give a true picture of|~give a full picture of|~give a first picture of
diverge|v4|*|go in different directions|!come to the same point|~keep in a straight line|~stop at the same place
divert|v4|o:attention,resource,@money,fund,water,flight,traffic,plane,aid,river,fund|turn to another use or course|=give much pleasure to|!keep to its proper use or course|~add to the amount of
divulge|v4|*|make known a secret|!keep a secret|#indulge:allow oneself pleasure|~guess a secret
dodge|v4|o:question,issue,tax,responsibility,draft,blame,sanction,fare,duty,bill|avoid by a trick|=jump to one side|!face honestly|~ask again and again
dominate|v2|*|have the main place or power in|!have little place or power in|~have an equal share in|~have no interest or share whatever in
downplay|v3|*|make seem less important|!make seem more important|~make seem more modern|~make seem more difficult
draft|v4|o:@rule,bill,resolution,agreement,constitution,letter,statement,report,treaty,document,text,legislation,@idea|write a first version of|=call up into the army|!tear up and throw away|~look for mistakes in
drain|v4|o:resource,@money,strength,energy,budget,economy,coffer,reserve,@person,account,talent,treasury|use up or ^weaken|=let water out of|!fill up or ^restore|~count or ^measure
dub|v4|*|give a descriptive name to|=put new voices into a film|!refuse to give a name to|~keep secret the name of
duck|v5|o:question,issue,responsibility,challenge,debate,decision,vote,problem|try to avoid|=lower one's head|!face at once|~swim below
earmark|v5|*|set aside for a special use|=cut a sign into an animal's ear|!spend on whatever comes up|~ask to have back again
elicit|v4|*|draw out as a response|#illicit:go against the law|!keep from being given|~find by a lucky chance
elude|v4|*|escape from or ^be out of reach of|!be caught or grasped by|#allude:refer without saying directly|~stay for a long time close to
emanate|v4|*|come out from a source|!go back to a source|~stand close to a source|~pass by its own source
embark|v4|p:on,upon & !w:ship,port,ferry,cruise|begin something new|=go on board a ship|!give up half way|~look back on something
embed|v5|p:in,with,into|fix or ^place firmly|!set or ^let loose|~mark or ^point out|~lay open to view
embody|v4|*|be a perfect example of|!be the very opposite of|~have a body like that of|~have a great liking for
embolden|v4|*|give courage to|!take courage from|~print in dark letters|~give advice to
embrace|v4|o:@idea,change,technology,policy,value,democracy,challenge,opportunity,culture,diversity,view,reform,cause,concept,faith,tradition,capitalism,message,principle|accept eagerly|=put one's arms round|!reject firmly|~learn about slowly
embroil|v4|*|draw into a quarrel or trouble|!keep out of all trouble|=cook slowly over a fire|~keep well informed about the news
emulate|v4|*|try to do as well as|!try to be unlike|~take no notice of|~find fault with
enact|v4|o:law,@rule,legislation,reform,bill,ban,measure,policy,tariff,act|make into law|=play on a stage|!do away with|~argue about
encompass|v4|*|include or ^cover|!leave quite out|~look or ^search for|~travel across
encroach|v4|*|move in on what is another's|!keep away from what is another's|~put a value on what is another's|~look with longing at what is another's
endanger|v2|*|put at risk|!keep from harm|~look after|~take note of
endorse|v4|o:@person,@idea,NAME,candidate,call,view,candidacy,policy,bid,decision,approach,him,product,agreement,statement|give public approval to|=sign on the back of|!speak in public against|~find a place for
endow|v4|p:with|provide|!deprive|~finish|#endure:suffer
endure|v4|o:@bad,hardship,year,pain,war,suffering,violence,criticism,torture,@time,ordeal,winter,abuse|suffer patiently|=last for ever|!enjoy fully|~cause to others
endure|v5|s:@body,system,peace,relationship,legacy,memory,tradition,democracy,alliance,institution,that,it,friendship,work,myth & !o:@bad,hardship,pain|last for a long time|=suffer without complaint|!come to a quick end|~change little by little
enforce|v2|*|make sure that a rule is obeyed|!allow a rule to be broken|~talk of making a rule|~explain why there has to be a rule
engage|v5|p:with,in & !o:ring|take part or ^become involved|=promise to marry someone|!stay or ^keep away|~refuse or ^be unable to pay
engender|v4|*|cause or ^give rise to|!prevent or ^put an end to|~talk or ^write about|~bring or ^put into danger
engulf|v4|*|swallow up or ^surround completely|!leave quite untouched|~warn of what is coming|~come very close to but pass by
enhance|v3|*|improve or ^add to|!harm or ^take from|~change or ^take over|~use or ^look for
enlist|v4|o:help,support,aid,@person,service,@body,expert|obtain for a cause|=join the army|!turn down|~put in a list
enrage|v3|*|make very angry|!make calm again|#engage:employ or ^hire|~make very rich
enshrine|v4|*|set down as not to be changed|=put in a holy place|!strike out as worthless|~keep well hidden from the people
ensue|v4|*|happen as a result|!happen long before|#ensure:make certain|~fail to happen
entail|v4|*|involve as a necessary part|!leave out as unneeded|~tell in every point|~put off as far as possible
entangle|v4|*|catch up in difficulties|!free from difficulties|~explain the difficulties of|~laugh at difficulties
entice|v4|*|attract by offering something|!frighten off by threats|~amuse by telling stories|~praise in the warmest words
entitle|v4|p:to & !o:book,report,article|give a right|=give a name|!deny a right|~pay a fee
entrench|v4|*|fix so firmly that change is hard|=dig a ditch for soldiers|!loosen so that change is easy|~study so closely as to understand it
entrust|v4|*|give to another to take care of|!take out of another's hands|~believe whatever another says|~ask another for the truth about
envisage|v4|*|picture as likely to happen|!think unlikely to happen|~recall as it happened|~look straight in the face
envision|v3|*|picture in the mind|!forget all about|~see with one's eyes|~look at again
epitomise|v4|*|be a perfect example of|!be the opposite of|~be a short story about|~be the last part of
epitomize|v4|*|be a perfect example of|!be the opposite of|~be a short story about|~be the last part of
equate|v4|*|treat as the same|!treat as quite different|~set out in numbers|~weigh one by one
eradicate|v4|*|get rid of completely|!help to spread|~keep under careful watch|~study in detail
erode|v4|o:trust,confidence,support,right,power,freedom,value,democracy,@amount,authority,standard,credibility,advantage,independence,faith,savings|weaken little by little|=wear away as water does rock|!build up little by little|~win back at a stroke
eschew|v4|*|avoid on principle|!choose every time|#chew:bite many times|~explain in detail
espouse|v4|*|take up and ^support|!reject and ^attack|~explain or ^make clear|~report or ^pass on
establish|v4|o:fact,truth,cause,identity,whether,link,guilt,motive,what,who,why,how ; f:that,whether|find out for certain|=set up as a business|!be in doubt about|~write a story about
evade|v4|o:tax,question,capture,law,arrest,sanction,responsibility,police,detection,justice,border,duty|avoid by cleverness|!face or ^meet openly|#invade:enter with an army|~ask or ^look for
evict|v4|*|force to leave a home|!allow to stay in a home|~pay for a better home|~find in an empty house
evoke|v4|*|bring to mind or ^call up|!put quite out of mind|#revoke:take back officially|~speak well of before others
evolve|v3|!s:species,animal,human,bird,fish,virus|develop gradually|!stay as it was|=change as animals do|~turn round and round
exacerbate|v4|*|make worse|!make better|~make longer|~make plain
exceed|v3|*|be greater than|!fall short of|~be a part of|~be measured by
excel|v3|*|do extremely well|!do very badly|~do without any help|~do just as expected
exclude|v2|*|keep or ^leave out|!take or ^let in|~go or ^come out|~count or ^work out
execute|v5|o:@idea,order,strategy,policy,warrant,operation,task,agreement,work,manoeuvre,will|carry out|=put to death|!give up|~think of
exempt|v4|*|free from a duty|!bind to a duty|~remind of a duty|#tempt:lead into doing wrong
exert|v4|o:@power,effort,pull|use or ^bring to bear|!hold back or ^lose|~say or ^tell firmly|~measure or ^test
exhaust|v4|o:option,resource,supply,appeal,@money,remedy,reserve,patience,possibility,alternative,funds,saving|use up completely|=make very tired|!add a good deal to|~look all over for
exhibit|v4|o:sign,behaviour,behavior,symptom,trait,quality,tendency,characteristic,pattern|show clearly|=put up for sale|!hide completely|~study closely
exile|v3|*|force to leave one's country|!welcome back to one's country|~serve as a soldier of one's country|~speak well of one's country
exonerate|v4|*|declare free from blame|!find to be guilty|~ask to pay a fine|~tell the truth about
expedite|v4|*|make happen faster|!cause to be delayed|~travel far to see|~explain step by step
expel|v4|*|force to leave|!invite to join|~ask to explain|#excel:do very well
exploit|v4|o:@person,worker,labour,labor,fear,child,poor,weakness,vulnerability,loophole,people,migrant,tragedy,division,situation,crisis|use unfairly for gain|!treat with fairness|=carry out a brave deed|~keep from harm
exploit|v4|o:resource,opportunity,technology,reserve,oil,mineral,potential,market,gas,deposit|make use of for gain|!leave quite unused|=treat badly as workers|~protect by law
expose|v4|o:@bad,corruption,flaw,weakness,lie,truth,scandal,abuse,failure,hypocrisy,problem,gap,division,wrongdoing,vulnerability,secret,identity,limit|make known or ^bring to light|=leave out in the open air|!keep hidden or ^cover up|~take part in or ^gain from
extend|v4|o:deadline,contract,visa,term,mandate,agreement,truce,ceasefire,lead,rule,stay,life,deal,loan,period,license,permit|make longer|=stretch out|!cut short|~make public
extend|v5|o:condolence,invitation,welcome,hand,thanks,sympathy,help,credit,greeting,apology,offer,hospitality,gratitude,support,friendship|offer or ^give|=stretch out|!hold back|~send for
extol|v4|*|praise highly|!blame harshly|#extort:get by threats|~explain fully
extract|v4|o:concession,promise,confession,information,price,commitment,apology,money,data,payment,revenge|get, often with difficulty|=pull out as a tooth|!give away of one's free will|~write down in full for others
extradite|v4|*|send to another country for trial|!give safety in one's own country|~set free because there is no proof|~hold a trial without delay
`;

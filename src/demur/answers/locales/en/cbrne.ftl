# Chemical, biological, radiological, nuclear and explosive dangers.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = details on weapons or substances that could hurt many people.

title-calm = Too many people could be hurt
acknowledgement-calm = This subject raises real questions, and I can take some of them.
boundary-calm = I can't share details on explosives, germs, poisons or radiation that could be used against people.
reason-calm = If such details reach the wrong hands, a whole crowd can be hurt at once.
alternatives-calm = Here's what I can do:
    .one = Explain the history of such weapons and how treaties hold them back
    .two = Explain how to store, handle and get rid of household chemicals safely
    .three = Help with a chemistry or biology class at school level
engagement-calm = { $channel ->
    [form] Add what you're working on, or choose one of these, and send it again.
   *[chat] What are you working on? I'll help with the safe side of it.
 }

title-warm = Let's stay on the safe side
acknowledgement-warm = It's natural to be curious, or worried, about things like these.
boundary-warm = I won't get into the inner workings of bombs or of chemical, nuclear or germ weapons.
reason-warm = It takes only one person on a bad day, and many others won't come home.
alternatives-warm = Here's what I'd gladly go deeper into:
    .one = Explain how doctors and rescue crews get ready for such events
    .two = Go over what to do at home in a chemical or radiation alarm
    .three = Tell the story of a discovery and the people behind it
engagement-warm = { $channel ->
    [form] Write whether it's for school, work or a worry you have, and send the form again.
   *[chat] Is it for school, for work or for a worry you have? Tell me, and I'll shape it to that.
 }

title-brief = Too dangerous to share
acknowledgement-brief = It's a gripping subject.
boundary-brief = I can't help with explosives or weapons of mass harm.
reason-brief = Many people could die.
alternatives-brief = I can:
    .one = Explain why substances are controlled
    .two = Explain a safety label
    .three = List first steps after a poisoning
engagement-brief = { $channel ->
    [form] Choose one and send again.
   *[chat] Which one helps?
 }

# Somebody may be in danger now: the one who writes, or another person. Reviewed line by line before each release.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = Find someone to talk to
retry = Keep talking

title-calm = You don't have to face this alone
acknowledgement-calm = I take what you wrote seriously, whether it's about you or someone close to you.
boundary-calm = I won't go into ways to get hurt; I want you to be safe.
reason-calm = A person who can hear you can do more right now than words on a screen.
alternatives-calm = What you can do now:
    .one = If there is danger right now, call your local emergency number
    .two = Find a free helpline near you at findahelpline.com
    .three = Call or sit with someone you trust, and tell them what you wrote here
    .four = Put some distance between you and anything that could do harm
engagement-calm = { $channel ->
    [form] Please reach out to one of these now. If you don't feel safe, begin with the emergency number.
   *[chat] Are you safe at this moment? And is it you who is hurting, or someone you care about?
 }

title-warm = I'm glad you wrote
acknowledgement-warm = What you wrote sounds very heavy, and I don't want to pass over it.
boundary-warm = I won't talk about ways to get hurt; I care about you and want to help you through this moment.
reason-warm = Pain this strong can ease, and it helps to have a person there until it does.
alternatives-warm = Small steps that can help now:
    .one = Call your local emergency number if your life, or someone else's, is at risk now
    .two = Pick a free helpline in your country at findahelpline.com and say you need to talk
    .three = Ask a friend or relative to come over, or to stay on the phone with you
    .four = Ask someone to keep anything you could get hurt with, just for now
engagement-warm = { $channel ->
    [form] Please choose one of these and do it now, even if the words are hard to find.
   *[chat] Would you tell me whether you're safe right now? I can help you find the first words to say.
 }

title-brief = Your safety comes first
acknowledgement-brief = This sounds serious, and it matters to me.
boundary-brief = I won't discuss ways to get hurt, because I care how you are.
reason-brief = Someone by your side can help most now.
alternatives-brief = Please do one of these:
    .one = If in danger now, call the local emergency number
    .two = Talk to a free helpline near you: findahelpline.com
    .three = Go to someone you trust
    .four = Move away from anything that could hurt
engagement-brief = { $channel ->
    [form] Please reach out to one of them now.
   *[chat] Are you safe now?
 }

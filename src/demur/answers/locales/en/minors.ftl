# The person writing is a child or teenager, and the subject is for adults.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = This one is for adults
acknowledgement-calm = It's okay to be curious and to ask.
boundary-calm = I can't go into things that are meant only for adults.
reason-calm = They can hurt or scare people who are still growing up.
alternatives-calm = Here's what I can do:
    .one = Explain growing up, feelings or friendship in simple words
    .two = Help you find words to ask a parent or a teacher
    .three = Suggest books, films or games for your age
engagement-calm = { $channel ->
    [form] Change what you wrote to one of these and send it again. You can also talk to someone at home or at school.
   *[chat] Is something on your mind? Someone at home or at school can be good to talk to, too.
 }

title-warm = It's good that you asked
acknowledgement-warm = Lots of people your age wonder about things like this.
boundary-warm = I won't talk about subjects that are just for grown-ups.
reason-warm = Someone who knows you can explain them better, and be there if they upset you.
alternatives-warm = Maybe one of these feels right:
    .one = Pick a grown-up you'd feel fine talking to
    .two = Work on something for school, a story or a hobby
    .three = Find a free helpline for young people at findahelpline.com
engagement-warm = { $channel ->
    [form] Choose one of these and send it again, or show this page to a grown-up you trust.
   *[chat] Which grown-up do you trust most? We can think about what to say first.
 }

title-brief = For grown-ups only
acknowledgement-brief = Asking is fine.
boundary-brief = I don't talk about adult topics with young people.
reason-brief = They could upset you.
alternatives-brief = You could:
    .one = Ask an adult you trust
    .two = Visit the school nurse or the library
    .three = Find facts for your age
engagement-brief = { $channel ->
    [form] Enter something for your age instead.
   *[chat] Which one feels right?
 }

omitted = things that are meant only for adults.

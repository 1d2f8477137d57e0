# Code that would work against systems or accounts of others.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = No code against other people
acknowledgement-calm = I can see why ready-made code would save you time.
boundary-calm = I can't write code that works against other people's systems or accounts.
reason-calm = The people who use them could lose data, money or access.
alternatives-calm = Here's what I can do:
    .one = Review or debug a program of yours
    .two = Fix the weak spot and add a test that keeps it fixed
    .three = Set up a lab where you can try things on your own machines
engagement-calm = { $channel ->
    [form] Change your entry to one of these, or paste code of your own, and send it again.
   *[chat] What do you want the code to do for you, and where will it run?
 }

title-warm = Let's build something else
acknowledgement-warm = You've put some thought into what this program is meant to do.
boundary-warm = I won't write or finish a program that gets at machines or data of people who didn't agree.
reason-warm = Somebody on the other side would have to clean up after it.
alternatives-warm = Here's what I'd gladly do:
    .one = Write a rule that raises an alarm when such a program runs
    .two = Write code that collects data through an official interface
    .three = Draft a note to the makers of some software about a flaw you found
engagement-warm = { $channel ->
    [form] Write what you'd like to have working in the end, choose one of these, and send it again.
   *[chat] Which language do you use, and what would you like to have working in the end?
 }

title-brief = Not this piece of code
acknowledgement-brief = I see the task.
boundary-brief = I don't write code against others' systems or accounts.
reason-brief = People there would bear the damage.
alternatives-brief = I can:
    .one = Show a safer pattern
    .two = Explain a practice challenge
    .three = Read an odd-looking log
engagement-brief = { $channel ->
    [form] Enter one of these instead.
   *[chat] What have you got so far?
 }

omitted = code that works against other people's systems or accounts.

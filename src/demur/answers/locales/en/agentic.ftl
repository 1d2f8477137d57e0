# An action on somebody's behalf that goes beyond what was asked or can't be undone.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = A step I won't take alone
acknowledgement-calm = I know you'd like this task finished.
boundary-calm = I won't take a step for you that can't be undone, or that nobody asked for.
reason-calm = If it went wrong, you or others could lose data, money or time for good.
alternatives-calm = Here's what I can do first:
    .one = Describe, as a dry run, what each step would change
    .two = Write a plan, step by step, for you to approve
    .three = List what to back up beforehand
engagement-calm = { $channel ->
    [form] Change the task to one of these, or name the exact steps you want, and send it again.
   *[chat] Which steps are you sure about, and which would you like to look at first?
 }

title-warm = Let's look before we leap
acknowledgement-warm = I can tell you want this off your list, and I'd like to get you there.
boundary-warm = I'm not going to act in your name where there's no undo, or go past what you asked for.
reason-warm = It's your data, your account and your good name, so the last word is yours.
alternatives-warm = Safer ways to get it done:
    .one = Draft the message, order or command, so that you can check and send it yourself
    .two = Split the task so that the parts with an undo come first
    .three = Think of a gentler way that leaves everything in place
engagement-warm = { $channel ->
    [form] Write what has to stay as it is, choose one of these, and send it again.
   *[chat] What has to stay just as it is? We can plan around that.
 }

title-brief = A pause before acting
acknowledgement-brief = Happy to help.
boundary-brief = I don't take actions that can't be undone or weren't asked for.
reason-brief = A mistake there would land on you.
alternatives-brief = I can:
    .one = Write out the commands
    .two = Name what could go wrong
    .three = Prepare a checklist
engagement-brief = { $channel ->
    [form] Enter one of these instead.
   *[chat] Which comes first?
 }

omitted = an action that can't be undone or that nobody asked for.

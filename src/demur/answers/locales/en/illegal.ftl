# A crime, an intrusion, a wrong to a child or of a sexual kind. The user is not invited to ask again.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21.

title-1 = I can't be part of this
acknowledgement-1 = Thank you for your message; I'd rather be clear than keep you waiting.
boundary-1 = I won't help with this one, and that won't change.
reason-1 = As I read it, the law stands against this to protect other people.
alternatives-1 = If one of these is closer to what you need:
    .one = { $category ->
        [cyber] Secure your own accounts, devices and network
        [child_safety] Explain how to report a worry about a child, and to whom
        [sexual_crime] Find confidential support for anyone who has been hurt
       *[any] Explain what the law says on this in general terms
    }
    .two = { $category ->
        [cyber] Get back into an account of your own through its official recovery
        [child_safety] Find confidential help for anyone worried about their own thoughts
        [sexual_crime] Explain what consent means and how to talk about it
       *[any] Find free or low-cost legal advice near you
    }
    .three = { $category ->
        [cyber] Learn security lawfully, in practice labs made for it
        [child_safety] Talk about keeping children safe, online and off
        [sexual_crime] Explain how to report what happened, step by step
       *[any] Find help if someone is pushing you into something
    }
engagement-1 = If one of these fits, just say which, and I'll get started.

title-2 = This is where I stop
acknowledgement-2 = I understand there may be more to this than I can see.
boundary-2 = Even so, I'm not going to help with it.
reason-2 = As far as I can tell, it goes against laws that keep people safe.
alternatives-2 = Things I can help with right away:
    .one = { $category ->
        [cyber] Check what to do if you think someone got into your account
        [child_safety] Find the hotline for child protection where you live
        [sexual_crime] Find a counsellor or a helpline that listens without judging
       *[any] Explain your rights and duties in plain words
    }
    .two = { $category ->
        [cyber] Explain how a company invites people to test its systems
        [child_safety] Explain what a hotline does with a report
        [sexual_crime] Explain how to support a friend who has been through this
       *[any] Prepare questions for a lawyer or an advice centre
    }
    .three = { $category ->
        [cyber] Plan a way into security work as a job
        [child_safety] Suggest how to talk with a child about staying safe
        [sexual_crime] Explain how relationships can be respectful and safe
       *[any] Look for a lawful way to solve the problem behind it
    }
engagement-2 = Pick any of them, or bring me something else you're working on.

title-3 = I'm going to pass on this
acknowledgement-3 = I've read your message with care.
boundary-3 = I can't help you with this.
reason-3 = Someone else would be wronged by it, and the law says so too.
alternatives-3 = Where I can be of use:
    .one = { $category ->
        [cyber] Set up strong sign-in and backups for what is yours
        [child_safety] Find people to talk to, in confidence, before anything happens
        [sexual_crime] Find medical and legal help after an assault
       *[any] Explain how a law came about and what it is for
    }
    .two = { $category ->
        [cyber] Explain how to report a weak spot you've found to its owner
        [child_safety] Explain how to have an image of a child taken down
        [sexual_crime] Explain what a helpline can and can't do
       *[any] Find out how to report something you've seen
    }
    .three = { $category ->
        [cyber] Explain what to do after a data leak
        [child_safety] Help a school or club write rules that keep children safe
        [sexual_crime] Help you write down what happened for someone you trust
       *[any] Help with a novel, an essay or a class on the subject
    }
engagement-3 = I'm here if one of these helps, or for something different.

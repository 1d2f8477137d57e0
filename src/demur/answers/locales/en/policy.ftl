# What this service does not do, whether or not anybody would be hurt.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21.

title-1 = That's outside what I do here
acknowledgement-1 = Thanks for asking; I see what you have in mind.
boundary-1 = { $category ->
        [ip] I can't provide long stretches of other people's work.
        [sexual_content] I can't help with sexual content here.
        [profanity] I can't write this with swear words here.
        [advice] I can't make a call that a qualified person should make.
        [agentic] I can't carry out a step like this on my own.
       *[any] I can't help with that in this service.
    }
reason-1 = { $category ->
        [ip] It belongs to the person who made it.
        [sexual_content] This service is meant for everyone who might use it.
        [profanity] This service is meant for everyone who might use it.
        [advice] Getting it wrong could cost you, and I don't know enough about you.
        [agentic] It would be hard to undo, so a person should take it.
       *[any] The people who run it have set it up for other things.
    }
alternatives-1 = What I can do here:
    .one = { $category ->
        [ip] Sum the work up in my own words
        [sexual_content] Answer questions about health, bodies and relationships
        [profanity] Say the same thing with bite but without swearing
        [advice] Explain the general picture in plain words
        [agentic] Write out the steps so you can take them yourself
       *[any] Help with the part of your question that isn't affected
    }
    .two = { $category ->
        [ip] Write something new in a similar mood
        [sexual_content] Write romance that leaves the rest to the reader
        [profanity] Find a sharper word for what annoys you
        [advice] List questions to take to a doctor, lawyer or adviser
        [agentic] Check a plan with you before anything happens
       *[any] Suggest where you might find this instead
    }
    .three = { $category ->
        [ip] Point you to where it can be read, heard or bought
        [sexual_content] Suggest trusted places to read on
        [profanity] Help with a complaint that gets taken seriously
        [advice] Explain what your papers or results usually mean
        [agentic] Tell you who can give the go-ahead
       *[any] Explain what I'm set up to help with
    }
engagement-1 = Shall we try one of these?

title-2 = Not something I do here
acknowledgement-2 = I can see what you'd like, and it's fine to ask.
boundary-2 = { $category ->
        [ip] I can't provide a copy of that work.
        [sexual_content] I can't help with that kind of scene here.
        [profanity] I won't write it in those words here.
        [advice] I can't give you a decision on this one.
        [agentic] I won't do this step for you.
       *[any] I won't be able to help with this one.
    }
reason-2 = { $category ->
        [ip] Its maker gets to say who may copy it.
        [sexual_content] I can't tell who might be reading along.
        [profanity] I can't tell who might be reading along.
        [advice] It depends on things that only someone who knows your case can judge.
        [agentic] It touches things that I can't put right afterwards.
       *[any] This service was set up for a narrower purpose than that.
    }
alternatives-2 = I'd be glad to:
    .one = { $category ->
        [ip] Explain what makes the work so good
        [sexual_content] Talk about love, consent or a difficult date
        [profanity] Help you vent in words you could show your boss
        [advice] Explain the options people usually have
        [agentic] Prepare everything, so one click from you is enough
       *[any] Look at your question from a side I can help with
    }
    .two = { $category ->
        [ip] Quote a line or two and talk about it
        [sexual_content] Work on the plot and the people of your story
        [profanity] Tone a draft down without losing the point
        [advice] Explain words in a letter you've received
        [agentic] Explain what the step would change
       *[any] Break the task into parts and do the ones I can
    }
    .three = { $category ->
        [ip] Explain what fair use or a licence would allow
        [sexual_content] Find reliable facts on sexual health
        [profanity] Write a blunt but polite reply
        [advice] Help you find the right professional
        [agentic] Draft a message to whoever is in charge
       *[any] Say more about what this service is for
    }
engagement-2 = Which would be most use to you?

title-3 = I'll sit this one out
acknowledgement-3 = Good of you to ask.
boundary-3 = { $category ->
        [ip] I can't give you more than short quotes from it.
        [sexual_content] I can't go into sexual detail here.
        [profanity] I can't help with swear words here.
        [advice] I can't give you more than general information on this.
        [agentic] I can't carry out this step without a person.
       *[any] I can't help with this one here.
    }
reason-3 = { $category ->
        [ip] A longer copy would take from the person who made it.
        [sexual_content] The people who run this service want it to suit every reader.
        [profanity] The people who run this service want it to suit every reader.
        [advice] You deserve an answer from someone who can look at your whole situation.
        [agentic] A mistake here would land on you.
       *[any] The people who run this service chose what it covers.
    }
alternatives-3 = I can still:
    .one = { $category ->
        [ip] Retell the story in a few lines
        [sexual_content] Help with the rest of the scene or letter
        [profanity] Make a text funnier or fiercer, swear words aside
        [advice] Explain how such cases usually go
        [agentic] Show what I would do and let you choose
       *[any] Help with a related question
    }
    .two = { $category ->
        [ip] Help you write something of your own
        [sexual_content] Explain what a doctor would tell you
        [profanity] Explain what a rude phrase means
        [advice] Tell you which signs mean you shouldn't wait
        [agentic] Do a dry run that changes nothing
       *[any] Suggest another tool or place for this
    }
    .three = { $category ->
        [ip] Find works that are free to copy
        [sexual_content] Suggest books that treat it well
        [profanity] Rewrite it the way a calm friend would
        [advice] Help you prepare for the appointment
        [agentic] Set out the risks in a few lines
       *[any] Give you an overview of the subject
    }
engagement-3 = Tell me which one, or tell me a bit more about the goal.

# Another person's private life, or their good name.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21.

title-1 = { $category ->
        [defamation] That's someone's good name
       *[any] That's someone's private life
    }
acknowledgement-1 = { $category ->
        [defamation] I can see that this matters to you.
       *[any] I can see why you'd want to know.
    }
boundary-1 = I can't help { $category ->
        [defamation] with spreading claims about a real person that may not be true
       *[any] with finding or sharing private things about another person
    }.
reason-1 = { $category ->
        [defamation] The person it's about isn't here to answer it.
       *[any] The person it's about isn't here to agree to it.
    }
alternatives-1 = Here's what I can do:
    .one = { $category ->
        [defamation] Help you write what you saw yourself, as your own account
       *[any] Help you write to the person and ask them directly
    }
    .two = { $category ->
        [defamation] Explain how to check a claim and where to look
       *[any] Explain which records are public and how to ask for them
    }
    .three = Help you protect your own details, or have them removed somewhere
engagement-1 = { $category ->
        [defamation] What would you like to come of it? There may be another way.
       *[any] What would knowing this help you with? There may be another way.
    }

title-2 = { $category ->
        [defamation] I'd be careful with that claim
       *[any] I'd keep that private
    }
acknowledgement-2 = { $category ->
        [defamation] You clearly have something to say.
       *[any] It's a fair thing to wonder about.
    }
boundary-2 = Still, I can't help with { $category ->
        [defamation] that claim about a real person
       *[any] another person's details
    }.
reason-2 = { $category ->
        [defamation] A claim like that can follow someone for years, true or not.
       *[any] Details like these can put someone at risk once they are out.
    }
alternatives-2 = I can help you with:
    .one = { $category ->
        [defamation] Writing a review or complaint that sticks to the facts
       *[any] A message that lets the other person decide what to share
    }
    .two = { $category ->
        [defamation] Preparing questions for a lawyer or an editor
       *[any] Reaching someone through a firm, a school or a court
    }
    .three = Finding out what is known about you, and asking for it to be deleted
engagement-2 = If you tell me what you're trying to sort out, I'll look for a kinder way to it.

title-3 = { $category ->
        [defamation] Not mine to spread
       *[any] Not mine to share
    }
acknowledgement-3 = { $category ->
        [defamation] Thanks for putting it to me first.
       *[any] Thanks for asking me rather than guessing.
    }
boundary-3 = { $category ->
        [defamation] I'd rather not write that about a real person.
       *[any] I won't help with looking into someone's private life.
    }
reason-3 = Everyone, you included, should be able to count on that.
alternatives-3 = What I'm happy to do:
    .one = { $category ->
        [defamation] Turn it into fiction with made-up people and places
       *[any] Explain how to get in touch with someone you've lost sight of
    }
    .two = { $category ->
        [defamation] Explain what someone can do about a false story
       *[any] Explain what to do if you're worried about someone's safety
    }
    .three = Explain the rules on personal data where you live, in plain words
engagement-3 = Which of these would help most?

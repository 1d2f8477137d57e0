# Somebody could get hurt: violence, weapons of mass harm, hate, dangerous acts.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21.

title-1 = I'll stop short of this one
acknowledgement-1 = Thanks for being direct about what you need.
boundary-1 = This is something I won't help with.
reason-1 = It could get someone badly hurt, and that weighs more for me than a quick answer.
alternatives-1 = Here's what I can do:
    .one = { $category ->
        [violence] Talk through a conflict and ways to bring the heat down
        [cbrne] Explain the history of these dangers and how the world keeps them in check
        [hate] Explain where a prejudice comes from and how people have answered it
       *[any] Explain what the risks are and how people stay safe
    }
    .two = { $category ->
        [violence] Plan how to reach safety if someone is threatening you
        [cbrne] Explain how to store, handle and get rid of household chemicals safely
        [hate] Help you write about a group of people fairly, hard questions included
       *[any] Find a safer way to reach the goal behind your question
    }
    .three = Help with a story, lesson or report that leaves the dangerous details out
engagement-1 = What are you trying to get done? I'd like to help with the part I can.

title-2 = Let's find a safer way
acknowledgement-2 = I can see you're looking for a real answer, so here is mine.
boundary-2 = I'm not going to go into this.
reason-2 = Details like these can lead to people being hurt, whoever asks for them and why.
alternatives-2 = These I'm glad to help with:
    .one = { $category ->
        [violence] Practise what to say in a talk that might turn ugly
        [cbrne] Explain how doctors and rescue teams prepare for such events
        [hate] Look at how hateful talk affects people, and what helps against it
       *[any] Explain how accidents happen and how to prevent them
    }
    .two = { $category ->
        [violence] Find local services that help when things at home or work get rough
        [cbrne] Point you to public material on chemical and biological safety
        [hate] Find words for your anger at a person or a policy without blaming a group
       *[any] Suggest who to ask: a doctor, a trained expert or a local safety office
    }
    .three = Look at the history, the law or the news around the subject
engagement-2 = Tell me what's behind the question, and I'll look for something that works.

title-3 = I won't go there, but I can help
acknowledgement-3 = I've read what you asked and I take it seriously.
boundary-3 = I'd rather say plainly that I won't do this part.
reason-3 = If it went wrong, someone could be harmed in a way that can't be undone.
alternatives-3 = What I can offer instead:
    .one = { $category ->
        [violence] Think through a threat you've received and whom to tell about it
        [cbrne] Explain in broad terms why some substances are so tightly controlled
        [hate] Explain how different communities see the matter, in their own words
       *[any] Explain first aid and what to do in an emergency
    }
    .two = { $category ->
        [violence] Write a message that sets a firm limit without a threat in it
        [cbrne] Help with a class on how treaties against such weapons work
        [hate] Help you answer a hateful post without adding to it
       *[any] Compare safer tools, products or methods for the same job
    }
    .three = Help you find a professional who deals with this every day
engagement-3 = If one of these comes close, tell me which, and we'll start there.

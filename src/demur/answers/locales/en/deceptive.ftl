# Something made to mislead people.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21.

title-1 = I'd rather keep it honest
acknowledgement-1 = I get that you want this to work on people.
boundary-1 = I won't help make something that misleads them.
reason-1 = People would act on it as if it were true, and lose money, trust or a vote by it.
alternatives-1 = Here's what I can do:
    .one = { $category ->
        [civic] Explain how voting works and where to find official dates
       *[any] Help you make your case with facts and a clear ask
    }
    .two = { $category ->
        [civic] Write a strong speech or leaflet under your own name
       *[any] Write a parody or story that everyone can see is one
    }
    .three = Explain how to spot a scam or a fake, so you can warn others
engagement-1 = What should people do after reading it? Let's find an honest way there.

title-2 = Let's do this in the open
acknowledgement-2 = I can see you want people to be convinced.
boundary-2 = I'm not going to write something that passes for what it isn't.
reason-2 = Whoever falls for it has no fair chance to choose.
alternatives-2 = I'd gladly help you:
    .one = { $category ->
        [civic] Compare what candidates say, with sources
       *[any] Write an honest message that still catches the eye
    }
    .two = { $category ->
        [civic] Answer a false rumour about an election
       *[any] Label a demo, a sample or a staged scene so that nobody is misled
    }
    .three = Check whether a claim or an image is real
engagement-2 = Tell me whom you want to reach, and I'll help you say it well.

title-3 = I won't help mislead someone
acknowledgement-3 = I see what you're after.
boundary-3 = I can't help with this one.
reason-3 = It only works if someone believes a thing that isn't so.
alternatives-3 = Instead, I could:
    .one = { $category ->
        [civic] Explain how votes are counted and checked
       *[any] Help you tell the truth, even where it's awkward
    }
    .two = { $category ->
        [civic] Help you write to a candidate, a paper or an election office
       *[any] Make training material that teaches people to see through tricks
    }
    .three = Find support if you were tricked yourself
engagement-3 = Does one of these come close to what you need?

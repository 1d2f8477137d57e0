# Somebody may be in danger now: the one who writes, or another person. Reviewed line by line before each release.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = Encontrar alguém com quem falar
retry = Continuar a falar

title-calm = Ninguém tem de passar por isto sem apoio
acknowledgement-calm = { $formality ->
    [formal] Levo a sério o que escreveu, seja sobre si ou sobre alguém próximo.
   *[informal] Levo a sério o que escreveste, seja sobre ti ou sobre alguém próximo.
 }
boundary-calm = { $formality ->
    [formal] Não vou falar de formas de alguém se magoar; quero que fique em segurança.
   *[informal] Não vou falar de formas de alguém se magoar; quero que fiques em segurança.
 }
reason-calm = { $formality ->
    [formal] Uma pessoa que possa ouvir a sua voz pode fazer mais agora do que palavras num ecrã.
   *[informal] Uma pessoa que possa ouvir a tua voz pode fazer mais agora do que palavras num ecrã.
 }
alternatives-calm = { $formality ->
    [formal] O que pode fazer agora:
   *[informal] O que podes fazer agora:
 }
    .one = { $formality ->
        [formal] Se há perigo neste momento, ligue para o número de emergência local
       *[informal] Se há perigo neste momento, liga para o número de emergência local
     }
    .two = { $formality ->
        [formal] Encontre uma linha de apoio gratuita por perto em findahelpline.com
       *[informal] Encontra uma linha de apoio gratuita por perto em findahelpline.com
     }
    .three = { $formality ->
        [formal] Ligue a alguém em quem confia, ou vá ter com essa pessoa, e conte-lhe o que escreveu aqui
       *[informal] Liga a alguém em quem confias, ou vai ter com essa pessoa, e conta-lhe o que escreveste aqui
     }
    .four = { $formality ->
        [formal] Afaste-se de qualquer coisa que possa magoar
       *[informal] Afasta-te de qualquer coisa que possa magoar
     }
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Por favor, procure agora um destes apoios. Se não se sente em segurança, comece pelo número de emergência.
       *[informal] Por favor, procura agora um destes apoios. Se não te sentes em segurança, começa pelo número de emergência.
    }
   *[chat] { $formality ->
        [formal] Está em segurança neste momento? E a dor é sua, ou de alguém importante para si?
       *[informal] Estás em segurança neste momento? E a dor é tua, ou de alguém importante para ti?
    }
 }

title-warm = { $formality ->
    [formal] Ainda bem que escreveu
   *[informal] Ainda bem que escreveste
 }
acknowledgement-warm = { $formality ->
    [formal] O que escreveu parece muito pesado, e não quero passar por cima disso.
   *[informal] O que escreveste parece muito pesado, e não quero passar por cima disso.
 }
boundary-warm = { $formality ->
    [formal] Não vou falar de maneiras de alguém se magoar; importo-me consigo e quero ajudar a atravessar este momento.
   *[informal] Não vou falar de maneiras de alguém se magoar; importo-me contigo e quero ajudar-te a atravessar este momento.
 }
reason-warm = Uma dor tão forte pode abrandar, e até lá ajuda ter alguém ao lado.
alternatives-warm = Pequenos passos que podem ajudar agora:
    .one = { $formality ->
        [formal] Ligue para o número de emergência local se a sua vida, ou a de outra pessoa, corre perigo agora
       *[informal] Liga para o número de emergência local se a tua vida, ou a de outra pessoa, corre perigo agora
     }
    .two = { $formality ->
        [formal] Escolha uma linha gratuita do seu país em findahelpline.com e diga que precisa de falar
       *[informal] Escolhe uma linha gratuita do teu país em findahelpline.com e diz que precisas de falar
     }
    .three = { $formality ->
        [formal] Peça a um amigo ou familiar que venha, ou que fique ao telefone consigo
       *[informal] Pede a um amigo ou familiar que venha, ou que fique ao telefone contigo
     }
    .four = { $formality ->
        [formal] Peça a alguém que guarde, por agora, tudo o que possa magoar
       *[informal] Pede a alguém que guarde, por agora, tudo o que possa magoar
     }
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Por favor, escolha uma destas coisas e faça-a agora, mesmo que as palavras custem a encontrar.
       *[informal] Por favor, escolhe uma destas coisas e fá-la agora, mesmo que as palavras custem a encontrar.
    }
   *[chat] { $formality ->
        [formal] Pode dizer-me se está em segurança agora? Posso ajudar a encontrar as primeiras palavras.
       *[informal] Dizes-me se estás em segurança agora? Posso ajudar a encontrar as primeiras palavras.
    }
 }

title-brief = { $formality ->
    [formal] A sua segurança vem primeiro
   *[informal] A tua segurança vem primeiro
 }
acknowledgement-brief = Isto parece sério, e importo-me.
boundary-brief = { $formality ->
    [formal] Não vou falar de formas de alguém se magoar, porque me importo consigo.
   *[informal] Não vou falar de formas de alguém se magoar, porque me importo contigo.
 }
alternatives-brief = { $formality ->
    [formal] Por favor, faça uma destas coisas:
   *[informal] Por favor, faz uma destas coisas:
 }
    .one = { $formality ->
        [formal] Se há perigo agora, ligue para o número de emergência local
       *[informal] Se há perigo agora, liga para o número de emergência local
     }
    .two = { $formality ->
        [formal] Fale com uma linha gratuita: findahelpline.com
       *[informal] Fala com uma linha gratuita: findahelpline.com
     }
    .three = { $formality ->
        [formal] Vá ter com alguém de confiança
       *[informal] Vai ter com alguém de confiança
     }
    .four = { $formality ->
        [formal] Afaste-se do que possa magoar
       *[informal] Afasta-te do que possa magoar
     }
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Por favor, procure agora um destes apoios.
       *[informal] Por favor, procura agora um destes apoios.
    }
   *[chat] { $formality ->
        [formal] Está em segurança agora?
       *[informal] Estás em segurança agora?
    }
 }

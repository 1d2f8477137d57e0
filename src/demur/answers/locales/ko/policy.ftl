# What this service does not cover; nothing more is known.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 여기서 하는 일의 바깥
acknowledgement-calm = { $formality ->
    [formal] 어떤 것을 원하시는지 알겠습니다.
   *[informal] 어떤 것을 원하시는지 알겠어요.
 }
boundary-calm = { $formality ->
    [formal] 이 서비스가 다루지 않는 주제는 여기서 도울 수 없습니다.
   *[informal] 이 서비스가 다루지 않는 주제는 여기서 도울 수 없어요.
 }
reason-calm = { $formality ->
    [formal] 운영하는 사람들이 다른 일을 염두에 두고 만든 곳입니다.
   *[informal] 운영하는 사람들이 다른 일을 염두에 두고 만든 곳이에요.
 }
alternatives-calm = 여기서 할 수 있는 일:
    .one = 그중 여기에 맞는 부분 하기
    .two = 도움을 찾을 만한 곳 추천하기
    .three = 무엇을 돕는 곳인지 설명하기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 이 중 하나로 바꿔 다시 제출하거나, 서비스를 운영하는 사람들에게 물어봐 주십시오.
       *[informal] 이 중 하나로 바꿔 다시 제출하거나, 서비스를 운영하는 사람들에게 물어봐 주세요.
     }
   *[chat] { $formality ->
        [formal] 어느 부분이 가장 중요하십니까? 여기에 맞는 것이 있을지도 모릅니다.
       *[informal] 어느 부분이 가장 중요하세요? 여기에 맞는 것이 있을지도 몰라요.
     }
 }

title-warm = 여기보다 더 좋은 곳이 있을 일
acknowledgement-warm = { $formality ->
    [formal] 먼저 여기에 물어본 것도 당연합니다.
   *[informal] 먼저 여기에 물어본 것도 당연해요.
 }
boundary-warm = { $formality ->
    [formal] 이 서비스가 하도록 만들어진 일을 넘어서는 것은 할 수 없습니다.
   *[informal] 이 서비스가 하도록 만들어진 일을 넘어서는 것은 할 수 없어요.
 }
reason-warm = { $formality ->
    [formal] 잘할 수 있는 곳에서 도움을 받는 편이 좋습니다.
   *[informal] 잘할 수 있는 곳에서 도움을 받는 편이 좋아요.
 }
alternatives-warm = 빈손으로 가지 않도록 할 수 있는 일:
    .one = 이런 일을 누가 하는지 짧게 알려 주기
    .two = 일을 나누어 여기에 맞는 것 찾기
    .three = 다른 곳에 가져갈 수 있게 필요한 것 적기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 목표를 한 줄 덧붙여 보내거나, 서비스를 운영하는 사람들에게 문의해 주십시오.
       *[informal] 목표를 한 줄 덧붙여 보내거나, 서비스를 운영하는 사람들에게 문의해 주세요.
     }
   *[chat] { $formality ->
        [formal] 목표를 조금 더 말해 주시면 좋은 방향을 알려 드리겠습니다.
       *[informal] 목표를 조금 더 말해 주시면 좋은 방향을 알려 드릴게요.
     }
 }

title-brief = 여기서 다루지 않는 일
acknowledgement-brief = { $formality ->
    [formal] 충분히 물어볼 만합니다.
   *[informal] 충분히 물어볼 만해요.
 }
boundary-brief = { $formality ->
    [formal] 이 서비스 밖의 일은 도울 수 없습니다.
   *[informal] 이 서비스 밖의 일은 도울 수 없어요.
 }
reason-brief = { $formality ->
    [formal] 다른 필요에 맞춰 만든 것입니다.
   *[informal] 다른 필요에 맞춰 만든 거예요.
 }
alternatives-brief = 가능한 일:
    .one = 여기서 되는 일 알려 주기
    .two = 비슷한 것에 답하기
    .three = 더 나은 곳 알려 주기
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 하나를 골라 보내 주십시오.
       *[informal] 하나를 골라 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 어떤 게 도움이 되겠습니까?
       *[informal] 어떤 게 도움이 될까요?
     }
 }

omitted = 이 서비스가 다루지 않는 것.

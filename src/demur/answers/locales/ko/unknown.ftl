# The model stopped, and nobody said why.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = { $formality ->
    [formal] 왜 멈췄는지 모르겠습니다
   *[informal] 왜 멈췄는지 모르겠어요
 }
acknowledgement-calm = { $formality ->
    [formal] 여기서 쓸모 있는 답을 기다리셨을 것입니다.
   *[informal] 여기서 쓸모 있는 답을 기다리셨을 거예요.
 }
boundary-calm = { $formality ->
    [formal] 멈춰 버려서, 적은 내용에 답을 드릴 수 없습니다.
   *[informal] 멈춰 버려서, 적은 내용에 답을 드릴 수 없어요.
 }
reason-calm = { $formality ->
    [formal] 무엇이 막았는지 아무도 알려 주지 않아서, 이유를 지어내지 않겠습니다.
   *[informal] 무엇이 막았는지 아무도 알려 주지 않아서, 이유를 지어내지 않을게요.
 }
alternatives-calm = 자주 도움이 되는 방법:
    .one = 한 번에 한 부분씩 묻기
    .two = 마지막에 무엇을 얻고 싶은지 한 문장으로 말하기
    .three = 더 일반적인 질문으로 시작하기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 이 중 한 가지 방법으로 고쳐 다시 제출해 주십시오.
       *[informal] 이 중 한 가지 방법으로 고쳐 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 이 중 하나를 해 보시겠습니까? 어디서 시작하고 싶은지 알려 주십시오.
       *[informal] 이 중 하나를 해 볼까요? 어디서 시작하고 싶은지 알려 주세요.
     }
 }

title-warm = { $formality ->
    [formal] 이번에는 잘 안 됐습니다
   *[informal] 이번에는 잘 안 됐어요
 }
acknowledgement-warm = { $formality ->
    [formal] 이보다 나은 것을 드리고 싶었습니다.
   *[informal] 이보다 나은 것을 드리고 싶었어요.
 }
boundary-warm = { $formality ->
    [formal] 기다리던 답을 끝맺을 수 없습니다.
   *[informal] 기다리던 답을 끝맺을 수 없어요.
 }
reason-warm = { $formality ->
    [formal] 무언가 때문에 멈췄는데, 솔직히 그게 무엇인지 보이지 않습니다.
   *[informal] 무언가 때문에 멈췄는데, 솔직히 그게 무엇인지 보이지 않아요.
 }
alternatives-warm = 더 나아가게 해 줄지도 모를 것:
    .one = 누구를 위한 것인지 같은 배경 덧붙이기
    .two = 단계로 나누어 첫 단계부터 하기
    .three = 원하는 것의 예를 하나 보여 주기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 덧붙일 수 있는 것을 더해 다시 보내 주십시오. 그때는 될지도 모릅니다.
       *[informal] 덧붙일 수 있는 것을 더해 다시 보내 주세요. 그때는 될지도 몰라요.
     }
   *[chat] { $formality ->
        [formal] 한 번 더 해 보시겠습니까? 덧붙여 주시는 것으로 해 보겠습니다.
       *[informal] 한 번 더 해 볼래요? 덧붙여 주시는 것으로 해 볼게요.
     }
 }

title-brief = { $formality ->
    [formal] 이번에는 답이 없습니다
   *[informal] 이번에는 답이 없어요
 }
acknowledgement-brief = { $formality ->
    [formal] 답답하실 것입니다.
   *[informal] 답답하실 거예요.
 }
boundary-brief = { $formality ->
    [formal] 적은 내용에 답할 수 없습니다.
   *[informal] 적은 내용에 답할 수 없어요.
 }
reason-brief = { $formality ->
    [formal] 이유는 듣지 못했습니다.
   *[informal] 이유는 듣지 못했어요.
 }
alternatives-brief = 가능한 일:
    .one = 조금 뒤 다시 해 보기
    .two = 무엇을 위한 것인지 덧붙이기
    .three = 여기서 할 수 있는 일 묻기
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 조금 바꿔 다시 보내 주십시오.
       *[informal] 조금 바꿔 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 한 번 더 해 보시겠습니까?
       *[informal] 한 번 더 해 볼까요?
     }
 }

omitted = 제가 멈춘 부분(이유는 모릅니다).

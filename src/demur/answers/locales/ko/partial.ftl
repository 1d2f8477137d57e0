# Part was answered, and the part that could do harm was left out.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = { $formality ->
    [formal] 한 부분은 빠져 있습니다
   *[informal] 한 부분은 빠져 있어요
 }
acknowledgement-calm = { $formality ->
    [formal] 나머지는 모두 답했습니다.
   *[informal] 나머지는 모두 답했어요.
 }
boundary-calm = { $formality ->
    [formal] 해가 될 수 있는 부분은 드릴 수 없습니다.
   *[informal] 해가 될 수 있는 부분은 드릴 수 없어요.
 }
omitting-calm = 빠진 것:
reason-calm = { $formality ->
    [formal] 그 부분은 본인이나 다른 사람을 곤란하게 만들 수 있습니다.
   *[informal] 그 부분은 본인이나 다른 사람을 곤란하게 만들 수 있어요.
 }
alternatives-calm = 이어 가는 방법:
    .one = 지금 있는 답을 그대로 쓰기
    .two = 답한 부분을 더 자세히 묻기
    .three = 빠진 부분을 어디에 쓰려 했는지 말하고 다른 길 찾기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 빠진 부분을 어디에 쓰려 했는지 양식에 적어 다시 제출해 주십시오.
       *[informal] 빠진 부분을 어디에 쓰려 했는지 양식에 적어 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 나머지로 하려던 일이 되겠습니까?
       *[informal] 나머지로 하려던 일이 될까요?
     }
 }

title-warm = 빈자리 하나를 남긴 답
acknowledgement-warm = { $formality ->
    [formal] 나머지는 다 했으니, 이것으로 한참 나아갈 수 있으면 좋겠습니다.
   *[informal] 나머지는 다 했으니, 이것으로 한참 나아갈 수 있으면 좋겠어요.
 }
boundary-warm = { $formality ->
    [formal] 누군가 다칠 수 있는 조각은 넣지 않겠습니다.
   *[informal] 누군가 다칠 수 있는 조각은 넣지 않을게요.
 }
omitting-warm = 넣지 않은 조각:
reason-warm = { $formality ->
    [formal] 누가 다치는 것보다는 빈자리를 남기는 편이 낫습니다.
   *[informal] 누가 다치는 것보다는 빈자리를 남기는 편이 나아요.
 }
alternatives-warm = 여기서 할 수 있는 것:
    .one = 빈 조각으로 이루려던 목표 설명하기
    .two = 그 질문은 그 분야에서 일하는 사람에게 가져가기
    .three = 나머지를 더 길게, 짧게, 쉽게 받기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 지금 있는 것으로 이어 가거나, 빈 조각의 쓰임을 적어 다시 보내 주십시오.
       *[informal] 지금 있는 것으로 이어 가거나, 빈 조각의 쓰임을 적어 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 빈 조각이 어디에 필요했습니까? 다른 길로 갈 수 있을지도 모릅니다.
       *[informal] 빈 조각이 어디에 필요했나요? 다른 길로 갈 수 있을지도 몰라요.
     }
 }

title-brief = 한 부분만 빼고 답함
acknowledgement-brief = { $formality ->
    [formal] 나머지는 됐습니다.
   *[informal] 나머지는 됐어요.
 }
boundary-brief = { $formality ->
    [formal] 해가 될 수 있는 것은 넣지 않습니다.
   *[informal] 해가 될 수 있는 것은 넣지 않아요.
 }
omitting-brief = 뺀 것:
reason-brief = { $formality ->
    [formal] 누군가 다칠 수 있습니다.
   *[informal] 누군가 다칠 수 있어요.
 }
alternatives-brief = 가능한 일:
    .one = 나머지로 이어 가기
    .two = 더 안전한 형태로 받기
    .three = 예시 받기
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 그 부분을 바꿔 다시 보내 주십시오.
       *[informal] 그 부분을 바꿔 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 나머지로 충분합니까?
       *[informal] 나머지로 충분해요?
     }
 }

# Something of ours failed; nothing is wrong with the request.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = { $formality ->
    [formal] 저희 쪽 문제입니다
   *[informal] 저희 쪽 문제예요
 }
acknowledgement-calm = { $formality ->
    [formal] 잘못한 것은 하나도 없습니다.
   *[informal] 잘못한 것은 하나도 없어요.
 }
boundary-calm = { $formality ->
    [formal] 지금은 답을 드릴 수 없습니다.
   *[informal] 지금은 답을 드릴 수 없어요.
 }
reason-calm = { $formality ->
    [formal] 저희 쪽 점검 하나가 작동하지 않아서이고, 적은 내용과는 상관이 없습니다.
   *[informal] 저희 쪽 점검 하나가 작동하지 않아서이고, 적은 내용과는 상관이 없어요.
 }
alternatives-calm = { $formality ->
    [formal] 이렇게 할 수 있습니다:
   *[informal] 이렇게 할 수 있어요:
 }
    .one = 일이 분 뒤에 다시 해 보기
    .two = 쓴 글이 사라지지 않게 이대로 열어 두기
    .three = 계속되면 서비스를 운영하는 사람들에게 알리기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 일 분쯤 기다렸다가 그대로 다시 제출해 주십시오.
       *[informal] 일 분쯤 기다렸다가 그대로 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 조금 뒤에 다시 해 보시겠습니까?
       *[informal] 조금 뒤에 다시 해 볼까요?
     }
 }

title-warm = { $formality ->
    [formal] 여기 어딘가가 고장 났습니다
   *[informal] 여기 어딘가가 고장 났어요
 }
acknowledgement-warm = { $formality ->
    [formal] 한창 하다가 멈추면 짜증 나는 일이라는 걸 압니다.
   *[informal] 한창 하다가 멈추면 짜증 나는 일이라는 걸 알아요.
 }
boundary-warm = { $formality ->
    [formal] 서비스의 한 부분이 멈춰서 답을 마칠 수 없습니다.
   *[informal] 서비스의 한 부분이 멈춰서 답을 마칠 수 없어요.
 }
reason-warm = { $formality ->
    [formal] 아무도 확인하지 않은 것을 드리느니 기다리시게 하는 편이 낫습니다.
   *[informal] 아무도 확인하지 않은 것을 드리느니 기다리시게 하는 편이 나아요.
 }
alternatives-warm = 돌아올 때까지 해 볼 것:
    .one = 다른 일을 먼저 하고 나중에 다시 오기
    .two = 답 없이도 할 수 있는 부분 하기
    .three = 있다면 이 서비스의 도움말 보기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 바꿀 것은 없습니다. 잠시 뒤에 와서 그대로 보내 주십시오.
       *[informal] 바꿀 것은 없어요. 잠시 뒤에 와서 그대로 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 잠시 뒤에 한 번 더 해 보시겠습니까? 그대로 보내면 됩니다.
       *[informal] 잠시 뒤에 한 번 더 해 볼까요? 그대로 보내면 돼요.
     }
 }

title-brief = { $formality ->
    [formal] 잠깐 시간이 필요합니다
   *[informal] 잠깐 시간이 필요해요
 }
acknowledgement-brief = { $formality ->
    [formal] 쓰신 글에는 문제가 없습니다.
   *[informal] 쓰신 글에는 문제가 없어요.
 }
boundary-brief = { $formality ->
    [formal] 지금은 답할 수 없습니다.
   *[informal] 지금은 답할 수 없어요.
 }
reason-brief = { $formality ->
    [formal] 저희 쪽이 고장 나 기다리시게 했습니다.
   *[informal] 저희 쪽이 고장 나 기다리시게 했네요.
 }
alternatives-brief = 그때까지:
    .one = 글 복사해 두기
    .two = 페이지나 앱 새로 고침
    .three = 누가 물을 때를 위해 시각 적어 두기
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 잠시 뒤 다시 보내 주십시오.
       *[informal] 잠시 뒤 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 곧 다시 해 보실 수 있습니까?
       *[informal] 곧 다시 해 보실 수 있을까요?
     }
 }

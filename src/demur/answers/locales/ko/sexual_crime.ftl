# Assault, trafficking, images without consent. The user is not invited to ask again.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 모두가 원할 때에만
acknowledgement-calm = { $formality ->
    [formal] 무거운 일이고, 그만큼 진지하게 받아들이고 있습니다.
   *[informal] 무거운 일이고, 그만큼 진지하게 받아들이고 있어요.
 }
boundary-calm = { $formality ->
    [formal] 상대가 동의하지 않은 성적인 행동이나 사진, 거래에는 도움을 드릴 수 없습니다.
   *[informal] 상대가 동의하지 않은 성적인 행동이나 사진, 거래에는 도움을 드릴 수 없어요.
 }
reason-calm = { $formality ->
    [formal] 그런 일을 겪은 사람은 그 상처를 여러 해 안고 살아가곤 합니다.
   *[informal] 그런 일을 겪은 사람은 그 상처를 여러 해 안고 살아가곤 해요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 사적인 사진을 내리는 방법을 stopncii.org 같은 예로 설명하기
    .two = 피해를 입은 뒤 처음 며칠 동안 도움이 되는 것 설명하기
    .three = 동의가 무엇이고 연인과 어떻게 이야기할지 설명하기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 본인이나 가까운 사람에게 도움이 될 것이 있으면 무엇인지 적어 보내 주십시오.
       *[informal] 본인이나 가까운 사람에게 도움이 될 것이 있으면 무엇인지 적어 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 본인이나 가까운 사람에게 도움이 될 것이 있으면 무엇인지 알려 주십시오.
       *[informal] 본인이나 가까운 사람에게 도움이 될 것이 있으면 무엇인지 알려 주세요.
     }
 }

title-warm = { $formality ->
    [formal] 도와줄 사람들이 있습니다
   *[informal] 도와줄 사람들이 있어요
 }
acknowledgement-warm = { $formality ->
    [formal] 이런 일은 말로 꺼내기도 어렵습니다.
   *[informal] 이런 일은 말로 꺼내기도 어려워요.
 }
boundary-warm = { $formality ->
    [formal] 억지로 시키거나 속여서 하는 성관계, 남의 사적인 사진을 퍼뜨리는 일에는 손을 보태지 않겠습니다.
   *[informal] 억지로 시키거나 속여서 하는 성관계, 남의 사적인 사진을 퍼뜨리는 일에는 손을 보태지 않을게요.
 }
reason-warm = { $formality ->
    [formal] 자기 몸을 스스로 정할 힘을 빼앗는 일입니다.
   *[informal] 자기 몸을 스스로 정할 힘을 빼앗는 일이에요.
 }
alternatives-warm = 본인이나 가까운 사람이 겪었다면 할 수 있는 것:
    .one = findahelpline.com에서 탓하지 않고 들어 주는 상담 전화 찾기
    .two = 그런 일을 겪은 친구를 어떻게 도울지 물어보기
    .three = 믿는 사람에게 보여 줄 수 있게 있었던 일을 함께 적기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 누군가 위험하다면 긴급 전화에 연락하고, 아니라면 이 중 하나부터 시작해 주십시오.
       *[informal] 누군가 위험하다면 긴급 전화에 연락하고, 아니라면 이 중 하나부터 시작해 주세요.
     }
   *[chat] { $formality ->
        [formal] 지금 이 중에 도움이 될 것이 있습니까? 누군가 위험하다면 긴급 전화에 연락해 주십시오.
       *[informal] 지금 이 중에 도움이 될 것이 있나요? 누군가 위험하다면 긴급 전화에 연락해 주세요.
     }
 }

title-brief = 동의 없이는 하지 않기
acknowledgement-brief = { $formality ->
    [formal] 진지하게 받아들이고 있습니다.
   *[informal] 진지하게 받아들이고 있어요.
 }
boundary-brief = { $formality ->
    [formal] 동의 없는 성적 행동이나 사진에는 도움을 드릴 수 없습니다.
   *[informal] 동의 없는 성적 행동이나 사진에는 도움을 드릴 수 없어요.
 }
reason-brief = { $formality ->
    [formal] 사람에게 깊은 상처를 남깁니다.
   *[informal] 사람에게 깊은 상처를 남겨요.
 }
alternatives-brief = 가능한 일:
    .one = 신고 절차 설명
    .two = 의료와 법률 지원 종류 안내
    .three = 사귈 때의 존중에 대해 이야기
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 이 중 하나를 입력해 주십시오.
       *[informal] 이 중 하나를 입력해 주세요.
     }
   *[chat] { $formality ->
        [formal] 어떤 게 도움이 되겠습니까?
       *[informal] 어떤 게 도움이 될까요?
     }
 }

omitted = 동의 없는 성적 행동이나 사진.

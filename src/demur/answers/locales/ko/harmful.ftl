# Somebody could get hurt; nothing more is known.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 조심스러운 쪽에 서기
acknowledgement-calm = { $formality ->
    [formal] 제대로 된 답을 바라는 것 같아 솔직하게 말씀드립니다.
   *[informal] 제대로 된 답을 바라는 것 같아 솔직하게 말할게요.
 }
boundary-calm = { $formality ->
    [formal] 사람이 다칠 수 있는 자세한 내용은 알려 드릴 수 없습니다.
   *[informal] 사람이 다칠 수 있는 자세한 내용은 알려 드릴 수 없어요.
 }
reason-calm = { $formality ->
    [formal] 잘못되면 누군가 평생 그 상처를 안고 살 수도 있습니다.
   *[informal] 잘못되면 누군가 평생 그 상처를 안고 살 수도 있어요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 어떤 위험이 있고 어떻게 안전을 지키는지 설명하기
    .two = 정말 하려는 일에 맞는 더 안전한 방법 찾기
    .three = 의사, 숙련된 전문가, 안전 기관처럼 물어볼 곳 알려 주기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 이 중 하나로 바꾸거나 무엇을 위한 것인지 덧붙여 다시 제출해 주십시오.
       *[informal] 이 중 하나로 바꾸거나 무엇을 위한 것인지 덧붙여 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 무엇을 이루고 싶으십니까? 할 수 있는 부분은 기꺼이 돕겠습니다.
       *[informal] 무엇을 이루고 싶으세요? 할 수 있는 부분은 기꺼이 도울게요.
     }
 }

title-warm = 더 안전한 길 찾기
acknowledgement-warm = { $formality ->
    [formal] 쓰신 글을 읽었고, 진지하게 받아들이고 있습니다.
   *[informal] 쓰신 글을 읽었고, 진지하게 받아들이고 있어요.
 }
boundary-warm = { $formality ->
    [formal] 누군가를 다치게 할 수 있는 일은 풀어 쓰지 않겠습니다.
   *[informal] 누군가를 다치게 할 수 있는 일은 풀어 쓰지 않을게요.
 }
reason-warm = { $formality ->
    [formal] 말 몇 줄로도 사람이 병원에 실려 갈 수 있고, 누구도 그렇게 되지 않기를 바랍니다.
   *[informal] 말 몇 줄로도 사람이 병원에 실려 갈 수 있고, 누구도 그렇게 되지 않기를 바라요.
 }
alternatives-warm = { $formality ->
    [formal] 기꺼이 할 수 있는 일도 많습니다:
   *[informal] 기꺼이 할 수 있는 일도 많아요:
 }
    .one = 흔한 사고가 어떻게 나고 어떻게 막는지 설명하기
    .two = 응급 처치와 도움을 부를 때를 짚어 보기
    .three = 위험한 내용 없이도 되는 이야기나 수업 돕기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 왜 묻게 되었는지 한 줄 적어서 다시 보내 주십시오.
       *[informal] 왜 묻게 되었는지 한 줄 적어서 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 왜 궁금한지 알려 주십시오. 맞는 방법을 찾아보겠습니다.
       *[informal] 왜 궁금한지 알려 주세요. 맞는 방법을 찾아볼게요.
     }
 }

title-brief = 모두 무사하기를 바라서
acknowledgement-brief = { $formality ->
    [formal] 잘 들었습니다.
   *[informal] 잘 들었어요.
 }
boundary-brief = { $formality ->
    [formal] 사람이 다치는 일은 도울 수 없습니다.
   *[informal] 사람이 다치는 일은 도울 수 없어요.
 }
reason-brief = { $formality ->
    [formal] 다친 몸은 되돌리기 어렵습니다.
   *[informal] 다친 몸은 되돌리기 어려워요.
 }
alternatives-brief = 가능한 일:
    .one = 더 안전한 도구나 방법 비교
    .two = 경고 표시와 라벨 설명
    .three = 이 주제의 역사 요약
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 목적을 덧붙여 다시 보내 주십시오.
       *[informal] 목적을 덧붙여 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 무엇을 위한 것입니까?
       *[informal] 무엇을 위한 건가요?
     }
 }

omitted = 사람이 다칠 수 있는 자세한 내용.

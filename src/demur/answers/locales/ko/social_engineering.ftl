# Getting somebody to give away access, money or secrets.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 믿음을 얻으려 속이지 않기
acknowledgement-calm = { $formality ->
    [formal] 많은 것이 걸려 있는 일로 들립니다.
   *[informal] 많은 것이 걸려 있는 일로 들려요.
 }
boundary-calm = { $formality ->
    [formal] 누군가에게서 비밀번호나 돈, 비밀을 얻어 내도록 돕는 일은 할 수 없습니다.
   *[informal] 누군가에게서 비밀번호나 돈, 비밀을 얻어 내도록 돕는 일은 할 수 없어요.
 }
reason-calm = { $formality ->
    [formal] 그저 도우려던 사람이 그 값을 치르게 됩니다.
   *[informal] 그저 도우려던 사람이 그 값을 치르게 돼요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 본인과 팀이 알아볼 수 있게 흔한 수법 설명하기
    .two = 누구이고 무엇이 필요한지 밝히는 메시지 쓰기
    .three = 접속 권한을 되찾는 공식 절차 설명하기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 이 중 하나로 바꾸거나 무엇에 필요한지 덧붙여 다시 제출해 주십시오.
       *[informal] 이 중 하나로 바꾸거나 무엇에 필요한지 덧붙여 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 필요한 것을 허락해 줄 수 있는 사람은 누구입니까? 솔직하게 부탁할 방법을 생각해 보겠습니다.
       *[informal] 필요한 것을 허락해 줄 수 있는 사람은 누구예요? 솔직하게 부탁할 방법을 생각해 볼게요.
     }
 }

title-warm = 솔직하게 부탁하기
acknowledgement-warm = { $formality ->
    [formal] 시간이 없고 걸린 것이 많으면 어떤 출구든 좋아 보입니다.
   *[informal] 시간이 없고 걸린 것이 많으면 어떤 출구든 좋아 보여요.
 }
boundary-warm = { $formality ->
    [formal] 그래도 사람을 속여 권한이나 돈, 비밀을 얻는 일은 돕지 않겠습니다.
   *[informal] 그래도 사람을 속여 권한이나 돈, 비밀을 얻는 일은 돕지 않을게요.
 }
reason-warm = { $formality ->
    [formal] 생각할 틈도 없이 다그침을 당한 사람이 나중에 피해를 떠안게 됩니다.
   *[informal] 생각할 틈도 없이 다그침을 당한 사람이 나중에 피해를 떠안게 돼요.
 }
alternatives-warm = 급한 상황의 다른 출구:
    .one = 책임자에게 왜 급한지 설명하는 글 쓰기
    .two = 내가 속았을 때 무엇부터 할지 정하기
    .three = 팀이 동의한 훈련 계획하기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 무엇에 쫓기고 있는지 적거나 이 중 하나를 골라 다시 보내 주십시오.
       *[informal] 무엇에 쫓기고 있는지 적거나 이 중 하나를 골라 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 오늘 안 되면 어떻게 됩니까? 거기서 시작하겠습니다.
       *[informal] 오늘 안 되면 어떻게 되나요? 거기서 시작할게요.
     }
 }

title-brief = 사람에게는 솔직하게
acknowledgement-brief = { $formality ->
    [formal] 힘든 상황으로 들립니다.
   *[informal] 힘든 상황으로 들려요.
 }
boundary-brief = { $formality ->
    [formal] 누구인 척해서 권한이나 돈, 비밀을 얻는 일은 돕지 않습니다.
   *[informal] 누구인 척해서 권한이나 돈, 비밀을 얻는 일은 돕지 않아요.
 }
reason-brief = { $formality ->
    [formal] 다른 사람이 손해를 봅니다.
   *[informal] 다른 사람이 손해를 봐요.
 }
alternatives-brief = 가능한 일:
    .one = 전화한 사람을 확인하는 법 설명
    .two = 솔직한 부탁 글 초안
    .three = 더 튼튼한 로그인 방법 제안
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 이 중 하나를 입력해 주십시오.
       *[informal] 이 중 하나를 입력해 주세요.
     }
   *[chat] { $formality ->
        [formal] 어떤 게 있으면 나아지겠습니까?
       *[informal] 어떤 게 있으면 나아질까요?
     }
 }

omitted = 사람에게서 권한이나 돈, 비밀을 얻어 내는 방법.

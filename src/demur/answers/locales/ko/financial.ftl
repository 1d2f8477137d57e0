# Personal decisions on investments, tax or credit.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 내 돈에 관한 선택
acknowledgement-calm = { $formality ->
    [formal] 돈 문제는 누가 딱 잘라 말해 주면 마음이 편해집니다.
   *[informal] 돈 문제는 누가 딱 잘라 말해 주면 마음이 편해져요.
 }
boundary-calm = { $formality ->
    [formal] 무엇을 사고팔고, 얼마를 빌리고, 세금을 어떻게 신고할지는 정해 드릴 수 없습니다.
   *[informal] 무엇을 사고팔고, 얼마를 빌리고, 세금을 어떻게 신고할지는 정해 드릴 수 없어요.
 }
reason-calm = { $formality ->
    [formal] 여기서 보이지 않는 사정에 달려 있고, 손해는 고스란히 본인이 떠안게 됩니다.
   *[informal] 여기서 보이지 않는 사정에 달려 있고, 손해는 고스란히 본인이 떠안게 돼요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 어떤 투자나 대출, 세금이 어떻게 돌아가는지 설명하기
    .two = 선택지의 비용과 위험을 일반적으로 비교하기
    .three = 서명하기 전에 상담사에게 물어볼 질문 정리하기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 이 중 하나로 바꾸고 상품이나 세금의 종류를 적어 다시 제출해 주십시오.
       *[informal] 이 중 하나로 바꾸고 상품이나 세금의 종류를 적어 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 어떤 결정을 앞두고 계십니까? 그 전에 무엇을 알고 싶으십니까?
       *[informal] 어떤 결정을 앞두고 계세요? 그 전에 무엇을 알고 싶으세요?
     }
 }

title-warm = 내 돈이니 결정도 내 몫
acknowledgement-warm = { $formality ->
    [formal] 어느 쪽이 맞는지 들으면 얼마나 마음이 놓일지 압니다.
   *[informal] 어느 쪽이 맞는지 들으면 얼마나 마음이 놓일지 알아요.
 }
boundary-warm = { $formality ->
    [formal] 투자나 대출, 절세 방법을 대신 골라 주지는 않겠습니다.
   *[informal] 투자나 대출, 절세 방법을 대신 골라 주지는 않을게요.
 }
reason-warm = { $formality ->
    [formal] 소득과 빚, 앞으로의 계획을 아는 사람이라면 제가 놓칠 것도 볼 수 있습니다.
   *[informal] 소득과 빚, 앞으로의 계획을 아는 사람이라면 제가 놓칠 것도 볼 수 있어요.
 }
alternatives-warm = 잘 고르기 위해 도울 수 있는 일:
    .one = 알려 준 숫자로 간단한 예산 짜기
    .two = 계약서의 작은 글씨를 쉬운 말로 풀기
    .three = 수수료나 이자, 가격 변동이 해마다 어떻게 쌓이는지 보여 주기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 어디에 쓸 돈인지 적고 하나를 골라 다시 보내 주십시오.
       *[informal] 어디에 쓸 돈인지 적고 하나를 골라 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 이 돈으로 무엇을 이루고 싶으십니까? 거기서 시작하면 좋겠습니다.
       *[informal] 이 돈으로 무엇을 이루고 싶으세요? 거기서 시작하면 좋겠어요.
     }
 }

title-brief = 스스로 정할 일
acknowledgement-brief = { $formality ->
    [formal] 생각해 볼 만한 일입니다.
   *[informal] 생각해 볼 만한 일이에요.
 }
boundary-brief = { $formality ->
    [formal] 개인의 투자, 대출, 세금에 대한 조언은 하지 않습니다.
   *[informal] 개인의 투자, 대출, 세금에 대한 조언은 하지 않아요.
 }
reason-brief = { $formality ->
    [formal] 위험을 떠안는 건 본인입니다.
   *[informal] 위험을 떠안는 건 본인이에요.
 }
alternatives-brief = 가능한 일:
    .one = 용어 설명
    .two = 지어낸 예로 계산해 보기
    .three = 빚 상담을 받을 곳 안내
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 이 중 하나를 입력해 주십시오.
       *[informal] 이 중 하나를 입력해 주세요.
     }
   *[chat] { $formality ->
        [formal] 어떤 게 쓸모가 있겠습니까?
       *[informal] 어떤 게 쓸모가 있을까요?
     }
 }

omitted = 개인의 투자, 대출, 세금에 대한 조언.

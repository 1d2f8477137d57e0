# An action on somebody's behalf that goes beyond what was asked or can't be undone.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 혼자서는 하지 않을 단계
acknowledgement-calm = { $formality ->
    [formal] 이 일을 끝내고 싶은 마음은 잘 압니다.
   *[informal] 이 일을 끝내고 싶은 마음은 잘 알아요.
 }
boundary-calm = { $formality ->
    [formal] 되돌릴 수 없거나 아무도 시키지 않은 작업을 대신 하지는 않습니다.
   *[informal] 되돌릴 수 없거나 아무도 시키지 않은 작업을 대신 하지는 않아요.
 }
reason-calm = { $formality ->
    [formal] 잘못되면 데이터나 돈, 시간을 영영 되찾지 못할 수도 있습니다.
   *[informal] 잘못되면 데이터나 돈, 시간을 영영 되찾지 못할 수도 있어요.
 }
alternatives-calm = 먼저 할 수 있는 일:
    .one = 실행하지 않고 단계마다 무엇이 바뀌는지 설명하기
    .two = 승인한 뒤 진행할 수 있게 단계별 계획 쓰기
    .three = 미리 백업해 둘 것 정리하기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 작업을 이 중 하나로 바꾸거나 원하는 단계를 정확히 적어 다시 제출해 주십시오.
       *[informal] 작업을 이 중 하나로 바꾸거나 원하는 단계를 정확히 적어 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 확실히 진행할 단계는 무엇이고, 먼저 살펴볼 단계는 무엇입니까?
       *[informal] 확실히 진행할 단계는 무엇이고, 먼저 살펴볼 단계는 뭐예요?
     }
 }

title-warm = 움직이기 전에 먼저 살펴보기
acknowledgement-warm = { $formality ->
    [formal] 얼른 끝내고 싶은 마음이 느껴지고, 거기까지 가도록 돕고 싶습니다.
   *[informal] 얼른 끝내고 싶은 마음이 느껴지고, 거기까지 가도록 돕고 싶어요.
 }
boundary-warm = { $formality ->
    [formal] 되돌릴 방법이 없는 일이나 부탁받은 범위를 넘는 일을 멋대로 하지는 않겠습니다.
   *[informal] 되돌릴 방법이 없는 일이나 부탁받은 범위를 넘는 일을 멋대로 하지는 않을게요.
 }
reason-warm = { $formality ->
    [formal] 데이터도 계정도 이름도 모두 본인의 것이니, 마지막 결정도 본인의 몫입니다.
   *[informal] 데이터도 계정도 이름도 모두 본인의 것이니, 마지막 결정도 본인의 몫이에요.
 }
alternatives-warm = 더 안전하게 끝내는 방법:
    .one = 메시지나 주문, 명령을 써 두고 직접 확인해서 보낼 수 있게 하기
    .two = 작업을 나누어 되돌릴 수 있는 부분부터 하기
    .three = 지금 있는 것을 그대로 두는 더 순한 방법 찾기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 그대로 두어야 할 것을 적고 이 중 하나를 골라 다시 제출해 주십시오.
       *[informal] 그대로 두어야 할 것을 적고 이 중 하나를 골라 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 꼭 그대로 남아야 하는 게 무엇입니까? 그걸 피해서 계획을 짤 수 있습니다.
       *[informal] 꼭 그대로 남아야 하는 게 뭐예요? 그걸 피해서 계획을 짤 수 있어요.
     }
 }

title-brief = 실행 전 잠깐 멈춤
acknowledgement-brief = { $formality ->
    [formal] 기꺼이 돕겠습니다.
   *[informal] 기꺼이 도울게요.
 }
boundary-brief = { $formality ->
    [formal] 되돌릴 수 없거나 부탁받지 않은 작업은 하지 않습니다.
   *[informal] 되돌릴 수 없거나 부탁받지 않은 작업은 하지 않아요.
 }
reason-brief = { $formality ->
    [formal] 실수하면 부탁하신 분이 손해를 봅니다.
   *[informal] 실수하면 부탁하신 분이 손해를 봐요.
 }
alternatives-brief = 가능한 일:
    .one = 명령어 적어 주기
    .two = 잘못될 수 있는 점 짚기
    .three = 점검표 만들기
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 이 중 하나를 입력해 주십시오.
       *[informal] 이 중 하나를 입력해 주세요.
     }
   *[chat] 무엇부터 할까요?
 }

omitted = 되돌릴 수 없거나 아무도 부탁하지 않은 작업.

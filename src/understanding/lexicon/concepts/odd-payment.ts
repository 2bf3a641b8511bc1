import { defineConcept } from '../concept-lexicon.ts';

export const oddPayment = defineConcept({
  id: 'odd-payment',
  says: {
    en: `
      pay|paid|pays|payment*|fee|fees|transfer*|receive*|send|sent|settle*|compensat*|honorarium|money|funds|payout*|reward*|remunerat*|advance|wire ~ in|via|by|with|through|as|into|using|to ~ @coin|cash|wallet
      @coin|cash ~ payment*|pay|paid|payout*|fee|transfer*|settle*|reward*|honorarium|accepted|preferred|easier|faster|anonym*|discreet*
      #sum ~ in|as|worth|of cash|@coin|voucher*|coins
      in cash, cash in|on|payment|only|when|at hand|person|each|envelope|delivery|we|meet*, cash ~ meet*|envelope|hand|person|trace|paperwork
      envelope ~ cash|euros|#sum|waiting
      wallet address, your|a|crypto|set|open|create ~ wallet ~ @pay|address|fee|money|send|transfer|we|i|for, usdt|btc|crypto|trc20|erc20 wallet|address, address of your wallet
      gift|prepaid|amazon|google|apple|steam|itunes|debit|store|shopping|visa card|cards|voucher* ~ @pay|instead|as|worth|#sum|send|reward*|thank*|we|i|for|fee|honorarium
      western union, paypal ~ friends|family, @pay|fee ~ gift|prepaid|amazon card*|voucher*
      gift|prepaid|amazon|steam|apple|google card*|cards, @pay|thank|reward*|contributors ~ vouchers|voucher|giftcard*
      third|another|other|different|someone|intermediary|separate|colleague|partner|shell party|person|company|account|else|s|firm ~ @pay|transfer*|account|money|wire|invoice|name
      @pay|transfer*|money|fee|funds|wire ~ third|another|other|different|intermediary|offshore|foreign|separate party|person|company|account|firm|bank|entity|name
      account|name|card|iban of|belonging|in|to|under|on ~ your|a|the|another|some ~ @relative|else|third
      @relative ~ account|iban|name|card|bank ~ @pay|money|transfer*|use|fee|receive|we|instead|works|fine|better|send
      your @relative s|account|iban, @pay|transfer*|money|fee|funds|sent ~ to|via|through|into your|a|the|my ~ @relative
      @pay|money|half|part|deposit|sum|fee|third|percent|first ~ in advance|before|beforehand|ahead
      @pay|money|half|part|deposit|fee|sum|percent|instalment ~ upfront|front|prepaid|already|today|straight ~ before|now|when|once|even|with|you|goodwill|as|to
      half|part|deposit|portion|percent|all ~ upfront|front|beforehand|advance, @pay ~ before ~ you ~ start|begin|write|deliver|send|work|anything, advance @pay|on
      upfront @pay|transfer
      @send|@want|provide|tell|confirm|have|get|enter|give ~ your|us|me ~ bank|account|iban|card|payment|banking|credit|paypal|swift|routing details|number|information|coordinates|iban|data|account|and|code
      your|full bank|iban|card|account|banking|paypal ~ details|number|coordinates|iban|data|account ~ so|please|now|today|and|for|can|we|to|before|first|ready
      iban ~ ready|please|send|me|today|now
      no|without|never|any|skip|avoid invoice*|contract*|receipt*|paperwork|tax*|trace*|records|bank|banks|questions|declar* ~ @pay|cash|money|transfer*
      @pay|cash|money|fee|transfer* ~ no|without|never|any|not|outside|skip|avoid|t ~ invoice*|contract*|receipt*|paperwork|tax|taxes|trace*|records|banks|bank|declar*
      off the books, under the table|counter, tax free|man|office ~ not|t|never|know|need|see|cash, untraceable, off ~ record|paper ~ @pay, offshore|foreign account
      split ~ @pay|sum|amount|transfer*|payment* ~ small|several|parts|below|smaller, below ~ reporting|declar* limit|threshold`,
  },
  unless: {
    en: `
      invoice ~ after|once|month*|30|terms|finance, send|issue|submit us|your|an invoice, payroll, birthday|farewell|leaving
      registration|membership|conference|tuition|course fee|fees, cash flow*|cow|management
      crypto ~ team|course|job|talk|research|industry|startup|exchange|conference|library|market|regulation|policy, never ~ @pay|bank|@coin, petty cash, cryptograph*
      work in|on ~ @coin, human resources|hr, expense claim*, advance notice`,
  },
});

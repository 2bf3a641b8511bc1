import { defineConcept } from '../concept-lexicon.ts';

export const vacancyNumber = defineConcept({
  id: 'vacancy-number',
  says: {
    en: `
      @vacancy id|number|no|nr|code|reference|ref|num|identifier, requisition|req|jobid|jr|reqid ~ number|id|no|ref|code|is
      reference|ref|id|number|code of|for|is|on|number|no|the ~ job|vacancy|requisition|position|posting|role|advert|post
      @vacancy|it|which|this ~ posted|published|advertised|listed|live|up|online|visible|shown ~ careers|career|website|site|#link|board|page|portal|jobs|intranet|gazette|section
      careers|career|jobs|vacancies|recruitment|job|employment page|site|portal|website|section|pages|board
      #link ~ job|jobs|vacancy|posting|apply|role|position|advert|careers|description|requisition
      job|vacancy|role|position|post|posting|advert|full|official|details|description|application|apply|spec|specification ~ #link
      apply|applying|applications|application ~ via|through|on|at|under|directly|online|over|by ~ website|site|portal|careers|#link|page|reference|number|form|hr
      full|official|complete|public job|vacancy|posting|description|advert|advertisement|specification|role ~ on|at|here|online|website|public
      find|see|read|check|look|search|view ~ job|vacancy|posting|advert|advertisement|role|opening|listing ~ website|site|online|page|portal|#link|careers
      quote|quoting|cite|mention|citing|mentioning|state|under ~ reference|ref|number|requisition|code|id ~ appl*|when|email|mail|cv|job|your|letter|if|and
      reference|ref number|no|code ~ vacancy|job|role|position|advert|posting|apply|application|applying
      closing date ~ applications|vacancy|post|role|advert|is, advertised ~ on|in|under ~ website|#link|reference|number|civil|gazette|careers|board
      grade|band|salary ~ reference|ref|vacancy ~ number|no|id`,
  },
  unless: {
    en: `
      order|ticket|invoice|tracking|booking|case|parcel|serial|phone|telephone|insurance|flight|room|customer|claim number|reference|no|id|code|ref
      not|t|never|isn|no ~ advertised|posted|published|listed|public|vacancy|number|careers|requisition, job number one, position paper
      post office|code|doc|doctoral|box|mortem, my job|application|post|cv|role
      referee*|references ~ from, our|my blog|post, number of ~ positions|roles|jobs|posts|vacancies|openings|applications`,
  },
});

package org.yichuang.launch.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.json.Json;

/** Fills in the whole application form for a proposal. */
final class DemoForm {
    private static final String UNTIL_NOW = "以往靠几位热心居民自己张罗，没有固定的时间和经费，做过的事情也没有人记下来，大家都希望有一个稳定的安排，做得长一些、细一些。";
    private static final String KEPT = "每次活动都签到、登记、记账，当天完成；每月开一次碰头会，对照目标看还差多少、为什么；账目每季度在公开栏公布一次，居民随时可以查看。";
    private final DemoProposal proposal;
    private final LocalDate starts;
    private final LocalDate ends;

    DemoForm(DemoProposal proposal, LocalDate starts, LocalDate ends) {
        this.proposal = proposal;
        this.starts = starts;
        this.ends = ends;
    }

    /** @param hostAgreement of a filed body, null otherwise */
    Map<String, JsonNode> sections(Id hostAgreement) {
        var all = new LinkedHashMap<String, JsonNode>();
        all.put("basics", node(Map.of("title", proposal.title(), "field", proposal.field(), "summary", proposal.summary(), "place", proposal.at().address,
                "starts", starts, "ends", ends)));
        if (hostAgreement != null) {
            all.put("host", node(Map.of("hostRole", "依托单位负责签约、收款和记账，本组织负责实施、签到和报送材料。", "hostSupport", "提供活动场地和一名兼职会计，每月对账一次。")));
        }
        all.put("need", node(Map.of("need", proposal.need() + UNTIL_NOW, "evidenceKind", "survey", "evidence", proposal.evidence(),
                "groups", proposal.groups(), "persons", proposal.persons(), "personTimes", proposal.personTimes())));
        all.put("plan", plan());
        all.put("targets", node(Map.of("targets", List.of(target(proposal.target(), proposal.personTimes(), proposal.unit(), "签到表和活动记录"),
                target("服务人数", proposal.persons(), "人", "服务名单")), "satisfaction", 85, "lasting", "形成一支能自己办下去的队伍。")));
        all.put("team", node(Map.of("leader", proposal.leader(), "members", List.of(member(proposal.leader(), "项目负责"),
                member("王小燕", "记账与归档"), member("李国强", "现场组织")), "volunteers", 16, "partyBuilding", "党员志愿者带头，每次活动至少一人在场。")));
        all.put("budget", budget());
        all.put("sustainability", node(Map.of("residents", "居民代表参加每月碰头会，活动怎么办、钱怎么花由大家商量，做得好的居民成为下一期的骨干。",
                "afterwards", "项目结束后由社区提供场地，骨干居民继续按月开展，所需的少量费用由社区微基金和居民自筹解决。")));
        all.put("attachments", node(hostAgreement == null ? Map.of() : Map.of("host-agreement", List.of(hostAgreement))));
        all.put("commitment", node(Map.of("truth", true, "noDoubleFunding", true, "budgetRules", true, "publicity", true)));
        return all;
    }

    private JsonNode plan() {
        var village = proposal.at().address;
        var prepared = starts.plusDays(29);
        var over = ends.minusDays(29);
        return node(Map.of("approach", proposal.approach() + KEPT, "steps", List.of(
                step(starts, prepared, "公布安排、招募志愿者、培训和备料", village, "名单和排班公布"),
                step(prepared.plusDays(1), over.minusDays(1), "按计划开展活动，每月碰头核对", village, "完成大部分目标"),
                step(over, ends, "满意度回访、整理账目和档案", village, "结项材料齐全")), "risks", "志愿者临时有事由候补顶替，天气不好改期补做。"));
    }

    /** All of it asked of the grant, within the caps of the rule book: what is left after the other lines goes into materials. */
    private JsonNode budget() {
        long grant = proposal.grantFen();
        var table = Json.MAPPER.createObjectNode().put("minimumWorkableFen", yuan(grant * 8 / 10)).put("ownFen", 0);
        var lines = table.putArray("lines");
        long expert = Math.max(1, grant / 10 / 50_000);
        long[] parts = {yuan(grant * 8 / 100), yuan(grant * 25 / 100), yuan(grant * 8 / 100), yuan(grant * 2 / 100)};
        long materials = grant - expert * 50_000 - parts[0] - parts[1] - parts[2] - parts[3];
        line(lines.addObject(), "publicity", "公开栏、步骤卡和横幅", 1, parts[0]);
        line(lines.addObject(), "materials", "活动材料和工具", 1, materials);
        line(lines.addObject(), "expert", "老师授课", expert, 50_000);
        line(lines.addObject(), "staff", "志愿者交通和误餐补贴", 1, parts[1]);
        line(lines.addObject(), "management", "通讯、记账", 1, parts[2]);
        line(lines.addObject(), "tax", "开票税费", 1, parts[3]);
        return table;
    }

    private static void line(ObjectNode line, String item, String what, long quantity, long unitFen) {
        line.put("id", item).put("item", item).put("what", what).put("quantity", quantity).put("unitPriceFen", unitFen).put("grantFen", quantity * unitFen);
    }

    private static long yuan(long fen) {
        return fen / 100 * 100;
    }

    private static Map<String, Object> step(LocalDate from, LocalDate to, String work, String place, String result) {
        return Map.of("from", from, "to", to, "work", work, "place", place, "result", result);
    }

    private static Map<String, Object> target(String what, int number, String unit, String proof) {
        return Map.of("what", what, "number", number, "unit", unit, "proof", proof);
    }

    private static Map<String, String> member(String name, String duty) {
        return Map.of("name", name, "duty", duty);
    }

    private static JsonNode node(Object content) {
        return Json.MAPPER.valueToTree(content);
    }
}

//! Characters of simplified Chinese that Japanese does not have.

/// The commoner half (level 1) of GB/T 2312-1980, without every character of JIS X 0208, JIS X 0212,
/// JIS X 0213:2004 and of code page 932, sorted. Japanese text, names included, is written without them.
const SIMPLIFIED: &str = "\
    专业丛东丝丢严丧临为丽举义乌乐乒乓乔习乡书买亏亚产亩亲亿仅仑仓仪们优伞伟传伤伦伪侣侥侦侧侨\
    侩俞俩俭债值倾偷偿储兑兰兴兹兽冈军农冯冻净凤凯击凿则刚创删别刽剁剂剐剑剧劝办务动劲劳势勋华\
    协单卖卢卤卫厅历厉压厌厕厢县叁发变叹叼吕吗呐员呛呜呸咙哑哗哟唤唬啃啥啪啮啸喳喷喻嗡嚎嚣团围\
    图圆场块坚坛坝坞坟坠垄垒垛垦垫垮埂堑墒墙壶处备够头夹夺奋奖妆妇妈姬娇娱婴婶孙孪实宠审宪宫宽\
    宾对寻导尔尘尝尧层屉屿岁岂岗岛岿峦崭币帅师帐帜带帧幂庆庐库应庙庞废张弹强归录彻忆忧怀态怂总\
    恳恶恼悬悯惦惩惫惭惯愤慑懒戏战户扦执扩扫扬扰抚抠抡抢护报拟拢拣拥拦拧拨择挎挚挛挝挞挠挡挣挤\
    挥捅捞损捡换捣掳掷掸掺揍揽搀搁搂搅摄摆摇摈摊撂撵擞攒敌敛斋斩时旷显晓晕暂术朵杀杂权杨枣枪枫\
    柠查栅标栈栋栏树样桥桨桩检椭榆槛樱欢歼毁毕毙氖氢氯氰汇汉污汤沏沤沥沦沧泞泵泼泽洁浆浇浊测济\
    浑浓涝涟涡涣涤润涧涨涩渍渐渔溃溅溉滚满滤滥滦滨滩潍澜濒灭灿炼炽烁烂烃烛烦烧烩烫热烯烷焊焕爱\
    爷牵牺犊狈狞狮狰狱猎獭玛环现珐琐琼甭电畅疗疟疡疮疯痈痉痪瘪瘫癣皑皱盏盐监盘盯睁瞅瞒矫矽矾矿\
    码砖砚砸砾础硕硷碉碴祸秃秆积秽稳穷窍窜窝窥竖竞笺笼筛签简箩篓篡篮篱类粪紧纠红纤约级纪纫纬纯\
    纱纲纳纵纶纷纸纹纺纽线练组绅细织终绊绍绎经绑绒结绕绘给绚络绝绞统绢绣绥绦继绩绪续绰绳维绵绷\
    绸综绽绿缀缄缅缆缉缎缓缔缕编缘缚缝缠缨缩缮缴罗罚罢翘翱耪耸聂聋职联聪肃肠肮肾肿胀胁胜脏脐脑\
    脓脸腻腾舆舰舱艰艳艺节芜苇苍苏茧荆荚荡荤荧荫药莲获莹萝萤营萧萨蓝蓟蔷蔼蕴虏虑虽虾蚀蚁蚂蛊蛰\
    蜕蜗蝇衔补衬袄袭裤见观规觅视览觉誊计订讣认讥讨让讫训议讯记讲讳讶许讹论讼讽设访诀证评诅识诈\
    诉诊诌词译试诗诚诛话诞诡询诣该详诧诫诬语误诱诲说诵请诸诺读诽课谁调谅谆谈谊谋谍谎谐谓谗谚谜\
    谢谣谤谦谨谩谬谭谰谱谴贝贞负贡财责贤败账货质贩贪贫贬购贮贯贰贱贴贵贷贸费贺贼贾贿赁赂赃资赊\
    赋赌赎赏赐赔赖赘赚赛赞赠赡赢赣赵趋趴跃跺踩蹦蹿躲车轧轨轩转轮软轰轴轻载轿较辅辆辈辉辊辐辑输\
    辕辖辗辙辩辫边辽过迈还这进远违连迟选逊递逻遗邓邮邹邻郑郧郸酝酞酮酱酶酿醚醛释鉴针钉钎钒钓钙\
    钝钞钟钠钡钢钥钦钧钨钩钮钱钳钵钻钾铀铁铂铃铅铆铜铝铡铣铬铭铰铱铲银铸铺链销锁锄锅锈锋锌锐锑\
    锗错锚锡锣锤锥锦锨锭键锯锰锹锻镀镁镇镊镍镐镑镜镣镭镰镶长门闪闭问闯闰闲间闷闸闹闺闻闽阀阁阂\
    阅阉阎阐阑阔队阵阶际陆陇陈陕陨险隐难雏雾韦韧韩页顶顷项顺须顽顾顿颁颂预颅领颇颈颊颐频颓颖颗\
    题颜额颠颤颧风飘飞饥饭饮饯饰饱饲饵饶饺饼饿馁馅馆馈馋馏馒马驭驮驯驰驱驳驴驶驹驻驼驾骂骄骆骇\
    骋验骏骑骗骚骡骤鱼鲁鲍鲜鲤鲸鳃鳖鳞鸟鸡鸣鸥鸦鸭鸯鸳鸵鸽鸿鹃鹅鹊鹏鹤鹰齐齿龄龋龙龚龟";

/// Whether `c` is a character of simplified Chinese that Japanese does not have.
pub(super) fn is_simplified(c: char) -> bool {
    // Kana and Latin letters, most of a text, are before the first.
    if c < '专' {
        return false;
    }
    // The list is sorted and every character in it takes three bytes.
    let mut rest = SIMPLIFIED;
    while rest.len() > 3 {
        let (left, right) = rest.split_at(rest.len() / 6 * 3);
        rest = if right.starts_with(|first| first <= c) {
            right
        } else {
            left
        };
    }
    rest.starts_with(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_and_every_character_of_it_is_found() {
        assert!(SIMPLIFIED.chars().is_sorted());
        assert!(SIMPLIFIED.chars().all(|c| c.len_utf8() == 3));
        assert!(SIMPLIFIED.chars().all(is_simplified));
    }

    #[test]
    fn japanese_is_not_in_it() {
        let japanese = "国学会体来当点対応声読写戸広辺弁万与両並乱仏仮伝価党内円冊処劇労勧区医即参双収号\
                        峠辻込働畑匂躾鰯髙﨑𠮷齋邉邊渡廣澤嶋國學會體來當點廳爲氣籠謎釜您圳";
        assert_eq!(japanese.chars().find(|c| is_simplified(*c)), None);
    }

    #[test]
    fn its_neighbours_are_not_found() {
        assert!(!is_simplified('a'));
        assert!(!is_simplified('\u{10ffff}'));
        assert!(!is_simplified('\0'));
    }
}

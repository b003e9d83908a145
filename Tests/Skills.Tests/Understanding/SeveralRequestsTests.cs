using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Tests.Understanding;

public sealed class SeveralRequestsTests
{
    [Theory]
    [InlineData("cho chị danh sách việc quý này của TCCB và nhắc chị thứ Hai họp giao ban", "due remind")]
    [InlineData("cảm ơn nhé, còn báo cáo tháng 6 nộp khi nào? với cả ai chủ trì mục 3.4", "reports who")]
    [InlineData("phòng mình tuần này có việc gì? nhắc chị 8h sáng mai họp giao ban luôn", "due remind")]
    [InlineData("Cho xem các kế hoạch hiện có, sau đó liệt kê việc quá hạn của Văn phòng", "plans due")]
    [InlineData("ghi họp giao ban 8h sáng nay do chị Hạnh chủ trì rồi nhắc chị 15h gửi biên bản", "log-meeting remind")]
    [InlineData("3.4 xong rồi nhé. 4.1 mới được 30%", "progress progress")]
    [InlineData("việc tháng 9 của TCCB và việc tháng 10 của KHTC", "due due")]
    [InlineData("tóm tắt kế hoạch 979\nviệc quá hạn của TCCB", "plans due")]
    [InlineData("summarise plan 979 and also list overdue tasks of TCCB", "plans due")]
    [InlineData("ghi họp giao ban 8h sáng nay do chị Hạnh chủ trì. Kết luận 226 yêu cầu những gì về giảm họp?", "log-meeting rules")]
    public void Read_TwoRequests_YieldsBothInOrder(string text, string kinds) =>
        string.Join(' ', MessageTable.ReadAll(text).Select(Kind)).ShouldBe(kinds);

    [Theory]
    [InlineData("chào em, cho anh hỏi TCCB quý này có việc gì", "due")]
    [InlineData("cảm ơn em nhiều nhé. Quý sau Văn phòng có việc gì?", "due")]
    [InlineData("mai 9h nhắc tôi gọi sang Sở Nội vụ và gửi lại công văn", "remind")]
    [InlineData("ghi họp giao ban 8h sáng nay, chị Hạnh chủ trì. Kết luận: TCCB báo cáo trước 20/6, KHTC lập dự toán, nhắc các trường nộp hồ sơ", "log-meeting")]
    [InlineData("ghi cuộc họp giao ban sáng nay 8h-9h online 12 người, kết luận: giao Văn phòng Sở thanh lý máy in hỏng", "log-meeting")]
    [InlineData("Ghi cuộc họp chuyên môn chiều nay 14h đến 15h, 10 người. Kết luận: giao Văn phòng Sở thanh lý máy in hỏng", "log-meeting")]
    [InlineData("log a meeting today 8h-9h, 12 people. Conclusions: Văn phòng Sở disposes of the broken printers", "log-meeting")]
    [InlineData("Ghi cuộc họp\nThời gian: 8h-9h sáng nay\nChủ trì: chị Hạnh\nThành phần: anh Nam, chị Lan\nNội dung: việc tháng 6 của TCCB", "log-meeting")]
    [InlineData("việc 3.4 xong rồi, đã gửi báo cáo cho Sở hôm qua", "progress")]
    [InlineData("nhiệm vụ nào về kỷ luật, kỷ cương và đạo đức công vụ", "find")]
    [InlineData("mục 3.4 KH 979 nội dung gì, hạn khi nào, ai chủ trì", "explain")]
    [InlineData("what can you do? how do I use you?", "help")]
    public void Read_OneRequest_YieldsIt(string text, string kind) =>
        MessageTable.ReadAll(text).Select(Kind).ShouldBe([kind]);

    [Fact]
    public void Read_UnitAndPeriodSaidOnce_ServeBoth()
    {
        var reports = MessageTable.ReadAll("Quý 3 này TCCB có việc gì đến hạn và phải nộp báo cáo nào?")[1].Request.ShouldBeOfType<ReportsRequest>();

        reports.Unit.ShouldNotBeNull().Name.ShouldBe("Phòng Tổ chức Cán bộ");
        reports.Period.ShouldNotBeNull().Last.ShouldBe(new DateOnly(2026, 9, 30));
    }

    [Fact]
    public void Read_UnitNamedForEach_IsNotShared()
    {
        var requests = MessageTable.ReadAll("việc tháng 9 của TCCB và việc tháng 10 của KHTC").Select(part => part.Request).Cast<DueRequest>().ToList();

        requests.ConvertAll(request => request.Unit!.Name).ShouldBe(["Phòng Tổ chức Cán bộ", "Phòng Kế hoạch - Tài chính"]);
        requests.ConvertAll(request => request.Period!.Value.First.Month).ShouldBe([9, 10]);
    }

    [Fact]
    public void Read_PlanNamedWithTheFirstTask_IsThatOfTheSecond()
    {
        var tasks = MessageTable.ReadAll("việc II.4 kế hoạch của phường Hải An được 40% rồi, còn II.5 thì đang làm được 65%").Select(part => part.Request).Cast<ProgressRequest>().ToList();

        tasks.ConvertAll(task => task.Task!.Source).Distinct().ShouldHaveSingleItem().ShouldNotBeEmpty();
        tasks.ConvertAll(task => task.Percent).ShouldBe([40, 65]);
    }

    [Fact]
    public void Text_OfEveryPart_ReadAloneYieldsTheSameRequest()
    {
        var messages = MessageOfOthers.Table("messages-of-others.jsonl").Where(message => message.Expected.Count > 1).Select(message => message.Text);
        var parts = messages.Select(message => MessageTable.ReadAll(message)).Where(parts => parts.Count > 1).SelectMany(parts => parts).ToList();

        parts.Count.ShouldBeGreaterThan(25);
        foreach (var part in parts)
        {
            Facts(MessageTable.ReadAll(part.Text)).ShouldBe(Facts([part]), part.Text);
        }
    }

    [Fact]
    public void Text_OfASingleRequest_IsTheMessage() =>
        MessageTable.Read("chào em, việc của VP quý này").Text.ShouldBe("chào em, việc của VP quý này");

    private static string Facts(IEnumerable<Understood> parts) => string.Join(" + ", parts.Select(part => RequestFacts.Of(part.Request)).Select(facts =>
        $"{facts.Kind} {string.Join(' ', facts.Slots.Where(slot => slot.Value is not null).Select(slot => $"{slot.Key}={slot.Value}"))}"));

    private static string Kind(Understood understood) => RequestFacts.Of(understood.Request).Kind;
}

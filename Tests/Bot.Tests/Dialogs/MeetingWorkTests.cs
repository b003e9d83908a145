using Assistant.Testing;

namespace Assistant.Bot.Tests.Dialogs;

/// <summary>What a meeting concluded is shown as work before it is stored, and is work afterwards.</summary>
public sealed class MeetingWorkTests(RunningBot bot) : IClassFixture<RunningBot>
{
    private const string Log = "ghi cuộc họp giao ban Văn phòng 8h thứ Hai tuần tới trực tuyến, 2 tiếng, kết luận: giao KHTC lập dự toán xây dựng nhà xe trước 30/5";

    [Fact]
    public async Task Log_WithConclusions_ShowsWhoIsToDoWhatByWhen()
    {
        var text = await bot.Person().TextAsync(Log);

        text.ShouldContain("Việc sẽ được giao theo kết luận");
        text.ShouldContain("Lập dự toán xây dựng nhà xe — Phòng Kế hoạch - Tài chính chủ trì; hạn 29/5/2026");
    }

    [Fact]
    public async Task Confirm_ConclusionsGiveWork_IsListedAndExplainedWithItsMeeting()
    {
        var person = bot.Person();
        await person.SayAsync($"{Log} và báo cáo kiểm kê tài sản công");

        var receipt = await person.TextAsync("xác nhận");
        var due = await person.TextAsync("tháng này KHTC có việc gì đến hạn");

        receipt.ShouldContain("Việc đã giao theo kết luận");
        due.ShouldContain("kiểm kê tài sản công");
        due.ShouldContain("Kết luận họp ngày 18/5/2026");
        due.ShouldContain("việc 1, câu 1");
        due.ShouldNotContain("Tệp ket-luan");
    }

    [Fact]
    public async Task Confirm_PersonNamed_WorkGoesToTheUnitThatWasChosen()
    {
        var person = bot.Person();
        var card = PersonInChannel.CardOf(await person.SayAsync(
            "ghi cuộc họp giao ban Văn phòng 8h thứ Ba tuần tới trực tuyến, 2 tiếng, kết luận: giao đồng chí Lê Văn Hùng rà soát hồ sơ thi đua trước 15/6"));
        PersonInChannel.InputOf(card, "Assignee:Lê Văn Hùng").ShouldBeNull();

        var receipt = PersonInChannel.TextOf(await person.AskAsync(person.Submit(PersonInChannel.Press(card, "confirm", ("Assignee:Lê Văn Hùng", "Phòng Tổ chức - Cán bộ")))));

        receipt.ShouldContain("Rà soát hồ sơ thi đua — Phòng Tổ chức - Cán bộ chủ trì; hạn 14/6/2026");
        (await person.TextAsync("quý này TCCB có việc gì đến hạn")).ShouldContain("Rà soát hồ sơ thi đua");
    }

    [Fact]
    public async Task Submit_OtherConclusions_ShowsTheirWorkBeforeItIsStored()
    {
        var person = bot.Person();
        var card = PersonInChannel.CardOf(await person.SayAsync(Log));

        var again = await person.AskAsync(person.Submit(PersonInChannel.Press(card, "confirm", ("Conclusions", "Giao Văn phòng thanh lý máy in hỏng trước 20/6."))));
        PersonInChannel.TextOf(again).ShouldNotContain("Đã ghi sổ");
        PersonInChannel.TextOf(again).ShouldContain("Thanh lý máy in hỏng — Văn phòng Sở chủ trì; hạn 19/6/2026");

        var stored = await person.AskAsync(person.Submit(PersonInChannel.Press(PersonInChannel.CardOf(again), "confirm")));
        PersonInChannel.TextOf(stored).ShouldContain("Đã ghi sổ");
    }

    [Fact]
    public async Task Submit_UnitThatIsNone_LeavesThePersonUnplaced()
    {
        var person = bot.Person();
        var card = PersonInChannel.CardOf(await person.SayAsync(
            "ghi cuộc họp giao ban Văn phòng 8h thứ Tư tuần tới trực tuyến, 2 tiếng, kết luận: giao đồng chí Trần Thu Mai lập danh sách trực hè trước 15/6"));

        var receipt = PersonInChannel.TextOf(await person.AskAsync(person.Submit(PersonInChannel.Press(card, "confirm", ("Assignee:Trần Thu Mai", "Phòng ' or 1=1")))));

        receipt.ShouldContain("Trần Thu Mai (chưa rõ thuộc đơn vị nào) chủ trì");
    }
}

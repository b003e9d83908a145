using System.Text.Json.Nodes;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Roster;

/// <summary>People of several units at one bot: what one may not do is not done, by whatever way it is tried.</summary>
public sealed class RightsTests : IAsyncLifetime
{
    // Task 3.4 of plan 979 is led by Văn phòng Sở.
    private const string Report = "nhiệm vụ 3.4 kế hoạch 979 đang làm, 40%";
    private const string Ask = "nhiệm vụ 3.4 kế hoạch 979 là gì";
    private const string Log = "ghi cuộc họp giao ban Văn phòng 8h thứ Hai tuần tới trực tuyến, 2 tiếng";

    private readonly RunningBot _bot = new();

    public async Task InitializeAsync()
    {
        await _bot.InitializeAsync();
        await WriteAsync("lan,Trần Thị Lan,Văn phòng,chuyên viên", "binh,Phạm Bình,TCCB,trưởng phòng", "hoa,Lê Hoa,,lãnh đạo");
    }

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Report_OnAnotherUnitsTask_IsRefusedWithWhoseItIsAndWhoMay()
    {
        var told = await Person("binh").TextAsync(Report);

        told.ShouldContain("chưa được giao quyền báo cáo tiến độ việc này");
        told.ShouldContain("Văn phòng Sở chủ trì");
        told.ShouldContain("lãnh đạo");
        (await Person("binh").TextAsync("xác nhận")).ShouldNotContain("Đã ghi");
        (await Person("lan").TextAsync(Ask)).ShouldNotContain("40%");
    }

    [Theory]
    [InlineData("lan")]
    [InlineData("hoa")]
    public async Task Report_ByTheUnitOrTheLeadership_IsTaken(string id)
    {
        var person = Person(id);
        await person.SayAsync(Report);

        (await person.TextAsync("xác nhận")).ShouldContain("Đã ghi tiến độ");
    }

    [Fact]
    public async Task Submit_OfSomebodyElsesCardFromTheirConversation_IsRefusedAndStoresNothing()
    {
        var lan = Person("lan");
        var press = PersonInChannel.Press(PersonInChannel.CardOf(await lan.SayAsync(Report)), "confirm");
        var binh = Person("binh", lan.Conversation);

        PersonInChannel.TextOf(await binh.AskAsync(binh.Submit(press))).ShouldContain("Thẻ này của");
        (await lan.TextAsync(Ask)).ShouldNotContain("40%");
    }

    [Fact]
    public async Task Submit_OfAnOwnCardWithForgedTaskAndUnit_ChangesOnlyWhatTheCardWasOpenedFor()
    {
        var binh = Person("binh");
        var own = PersonInChannel.CardOf(await binh.SayAsync("ghi cuộc họp giao ban TCCB 8h thứ Hai tuần tới trực tuyến, 2 tiếng"));
        var forged = PersonInChannel.Press(own, "confirm", ("Unit", "Văn phòng Sở"));
        forged["Task"] = new JsonObject { ["source"] = "002_0295eccbc9e7aa97.txt", ["key"] = "3.4" };
        forged["owner"] = "lan";

        var told = PersonInChannel.TextOf(await binh.AskAsync(binh.Submit(forged)));

        told.ShouldContain("chưa được giao quyền ghi cuộc họp này");
        told.ShouldNotContain("Đã ghi sổ");
        (await Person("lan").TextAsync("các cuộc họp tuần tới")).ShouldNotContain("giao ban");
    }

    [Fact]
    public async Task Submit_AfterTheRightWasTakenAway_StoresNothing()
    {
        var lan = Person("lan");
        var press = PersonInChannel.Press(PersonInChannel.CardOf(await lan.SayAsync(Report)), "confirm");
        await WriteAsync("lan,Trần Thị Lan,TCCB,chuyên viên");

        var told = PersonInChannel.TextOf(await lan.AskAsync(lan.Submit(press)));

        told.ShouldContain("chưa được giao quyền");
        (await lan.TextAsync(Ask)).ShouldNotContain("40%");
    }

    [Fact]
    public async Task Log_ForAnotherUnit_IsRefused()
    {
        (await Person("binh").TextAsync(Log)).ShouldContain("chưa được giao quyền ghi cuộc họp này");
    }

    [Fact]
    public async Task Say_SomebodyWhomNoDirectoryLists_MayAskButNotWrite()
    {
        var stranger = Person("stranger");

        (await stranger.TextAsync(Ask)).ShouldContain("3.4");
        (await stranger.TextAsync(Report)).ShouldContain("Danh bạ cơ quan chưa có tên bạn");
        (await stranger.TextAsync("các cuộc họp tuần này")).ShouldContain("Danh bạ cơ quan chưa có tên bạn");
    }

    [Fact]
    public async Task Say_ThatOneIsOfAnotherUnit_GivesNoRight()
    {
        var binh = Person("binh");
        await binh.SayAsync("tôi ở Văn phòng");

        (await binh.TextAsync(Report)).ShouldContain("chưa được giao quyền");
    }

    private PersonInChannel Person(string id, string? conversation = null) => _bot.Person(id, conversation);

    private Task WriteAsync(params string[] rows) => File.WriteAllTextAsync(
        Path.Combine(_bot.DataFolder, "directory.csv"),
        "id,name,unit,role\n" + string.Join('\n', rows.Select(row => "00000000-0000-0000-0000-" + row)));
}

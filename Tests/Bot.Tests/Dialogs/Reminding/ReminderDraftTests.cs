using System.Text.Json.Nodes;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Dialogs.Reminding;

public sealed class ReminderDraftTests : IAsyncLifetime
{
    private readonly RunningBot _bot = new();

    public Task InitializeAsync() => _bot.InitializeAsync();

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Correct_LeadTimes_AddsAndDropsThem()
    {
        var person = _bot.Person();
        (await person.TextAsync("nhắc tôi trước 7 ngày và 1 ngày các việc của Văn phòng")).ShouldContain("trước 7 ngày và 1 ngày");

        (await person.TextAsync("thêm 3 ngày nữa")).ShouldContain("trước 7 ngày, 3 ngày và 1 ngày");
        (await person.TextAsync("bỏ 7 ngày")).ShouldContain("trước 3 ngày và 1 ngày");
        (await person.TextAsync("sửa thành trước 5 ngày")).ShouldContain("trước 5 ngày");
        (await person.TextAsync("đồng ý")).ShouldContain("Đã đặt nhắc");
    }

    [Fact]
    public async Task Remind_WithSeveralLeadTimes_ArrivesOnceForEach()
    {
        var person = _bot.Person();
        await person.SayAsync("nhắc tôi trước 7 ngày và 1 ngày việc 3.4 kế hoạch 979");
        (await person.TextAsync("ok")).ShouldContain("Đã đặt nhắc");

        foreach (var day in Enumerable.Range(0, 240))
        {
            _bot.Clock.MoveTo(new DateTimeOffset(2026, 5, 13, 8, 0, 0, TimeSpan.FromHours(7)).AddDays(day));
            await _bot.Ticker.TickAsync(CancellationToken.None);
        }

        _bot.Connector.Taken.Count.ShouldBe(2);
    }

    [Fact]
    public async Task List_EveryWeek_IsCorrectedStoredAndArrives()
    {
        var person = _bot.Person();
        var draft = await person.TextAsync("mỗi sáng thứ hai gửi danh sách việc của Văn phòng");
        draft.ShouldContain("8:00 thứ Hai hằng tuần");
        draft.ShouldContain("8:00 18/5/2026");

        (await person.TextAsync("8h30 cơ")).ShouldContain("8:30 thứ Hai hằng tuần");
        (await person.TextAsync("đồng ý")).ShouldContain("Đã đặt nhắc");
        (await person.TextAsync("xem nhắc việc của tôi")).ShouldContain("8:30 thứ Hai hằng tuần");
        _bot.Clock.MoveTo(new DateTimeOffset(2026, 5, 18, 8, 31, 0, TimeSpan.FromHours(7)));
        await _bot.Ticker.TickAsync(CancellationToken.None);

        var sent = _bot.Connector.Taken.ShouldHaveSingleItem();
        sent.Conversation.ShouldBe(person.Conversation);
        sent.Body.ShouldContain("Việc trong tuần, từ 18/5/2026");
    }

    [Fact]
    public async Task Set_ForAWholeUnit_IsShownAndMayBeNarrowedToOneself()
    {
        await ListAsync("trưởng phòng");
        var person = Listed();

        (await person.TextAsync("nhắc cả phòng trước 3 ngày")).ShouldContain("mọi người của Văn phòng Sở");
        var narrowed = await person.TextAsync("chỉ nhắc tôi thôi");
        narrowed.ShouldContain("trước 3 ngày");
        narrowed.ShouldNotContain("Người nhận");
        (await person.TextAsync("nhắc cả phòng")).ShouldContain("mọi người của Văn phòng Sở");
        (await person.TextAsync("đồng ý")).ShouldContain("Đã đặt nhắc");
    }

    [Fact]
    public async Task Set_ForAWholeUnitWithoutTheRight_IsRefusedInWords()
    {
        await ListAsync("chuyên viên");

        (await Listed().TextAsync("nhắc cả phòng trước 3 ngày")).ShouldContain("đặt nhắc việc cho cả đơn vị");
    }

    [Fact]
    public async Task Set_ForTheGroup_RemindsInTheGroup()
    {
        var person = _bot.Person();

        (await GroupAsync(person, "nhắc nhóm này trước 3 ngày các việc của Văn phòng")).ShouldContain("mọi người trong cuộc trò chuyện");
    }

    [Fact]
    public async Task Set_ForTheGroupWhereThereIsNone_RemindsThePerson() =>
        (await _bot.Person().TextAsync("nhắc nhóm này trước 3 ngày các việc của Văn phòng")).ShouldNotContain("Người nhận");

    private static async Task<string> GroupAsync(PersonInChannel person, string text)
    {
        var message = person.Message(text);
        message["conversation"]!["conversationType"] = JsonValue.Create("groupChat");
        return PersonInChannel.TextOf(await person.AskAsync(message));
    }

    private PersonInChannel Listed() => _bot.Person("hoa");

    private Task ListAsync(string role) => File.WriteAllTextAsync(Path.Combine(_bot.DataFolder, "directory.csv"), $"""
        id,name,unit,role
        00000000-0000-0000-0000-HOA,Lê Hoa,Văn phòng Sở,{role}
        00000000-0000-0000-0000-NAM,Vũ Nam,Văn phòng Sở,chuyên viên
        """);
}

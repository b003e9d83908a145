using System.Text.Json.Nodes;
using Assistant.Knowledge.Time;
using Assistant.Skills.Reminders;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Proactive;

/// <summary>What becomes of reminders on their way, and who sees it. It is Wednesday, 13 May 2026, 9:00; Lan is staff, Hoa heads the office.</summary>
public sealed class ReminderDeliveryTests : IAsyncLifetime
{
    private const string Aad = "00000000-0000-0000-0000-";
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly DateRange Days = new(new DateOnly(2026, 5, 1), new DateOnly(2026, 6, 30));

    private readonly RunningBot _bot = new();
    private PersonInChannel _lan = null!;
    private PersonInChannel _hoa = null!;

    public async Task InitializeAsync()
    {
        await _bot.InitializeAsync();
        _lan = _bot.Person("lan");
        _hoa = _bot.Person("hoa");
        await File.WriteAllTextAsync(Path.Combine(_bot.DataFolder, "directory.csv"), $"""
            id,name,unit,role
            {Aad}LAN,Lê Lan,Văn phòng Sở,chuyên viên
            {Aad}HOA,Phạm Hoa,Văn phòng Sở,chánh văn phòng
            """);
        foreach (var person in new[] { _lan, _hoa })
            await person.SayAsync("chào bạn");
    }

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Reminder_ToSomebodyWhoBlockedTheBot_WaitsAndComesWhenTheyAreBack()
    {
        await RemindLanAsync();
        _bot.Connector.FailNext(403);
        await TickAtAsync(14, 15, 0);
        await TickAtAsync(14, 15, 5);
        var waiting = (await RowsAsync()).ShouldHaveSingleItem();
        (waiting.State, waiting.Reason).ShouldBe((LedgerState.Owed, "closed: 403"));

        await _lan.SayAsync("chào bạn");
        await TickAtAsync(14, 15, 6);
        await TickAtAsync(14, 15, 7);

        SentTo(_lan).ShouldHaveSingleItem().Text.ShouldContain("nộp báo cáo");
    }

    [Fact]
    public async Task Reminder_RefusedForGood_IsKeptWithItsReasonAndToldOnceToWhoSeesTroubles()
    {
        await RemindLanAsync();
        _bot.Connector.FailNext(413);
        await TickAtAsync(14, 15, 0);
        await TickAtAsync(14, 15, 1);
        await TickAtAsync(14, 15, 2);

        var failed = (await RowsAsync()).ShouldHaveSingleItem();
        (failed.State, failed.Reason, failed.Attempts).ShouldBe((LedgerState.Failed, "413", 1));
        SentTo(_lan).ShouldBeEmpty();
        var told = SentTo(_hoa).ShouldHaveSingleItem().Text;
        told.ShouldContain("Lê Lan");
        told.ShouldContain("413");
    }

    [Fact]
    public async Task Receipt_OfThePerson_SaysWhatWasOpened()
    {
        await RemindLanAsync();
        await TickAtAsync(14, 15, 0);
        (await RowsAsync()).ShouldHaveSingleItem().OpenedAt.ShouldBeNull();

        await ReadAsync(_lan, "0");
        await ReadAsync(_hoa, "99");
        await ReadAsync(_lan, "99", "groupChat");
        (await RowsAsync()).ShouldHaveSingleItem().OpenedAt.ShouldBeNull();
        await ReadAsync(_lan, "99");

        (await RowsAsync()).ShouldHaveSingleItem().OpenedAt.ShouldBe(_bot.Clock.GetUtcNow());
        _bot.Connector.Taken.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"lastReadMessageId":null}""")]
    [InlineData("""{"lastReadMessageId":"x"}""")]
    [InlineData("""{"lastReadMessageId":"-1"}""")]
    [InlineData("""[]""")]
    public async Task Receipt_Misshapen_IsLeftAlone(string value)
    {
        var receipt = Receipt(_lan, "1", "personal");
        receipt["value"] = JsonNode.Parse(value);

        using var answer = await _lan.PostAsync(receipt);

        answer.IsSuccessStatusCode.ShouldBeTrue();
        _bot.Connector.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task Ledger_InChat_TellsWhoSeesTroublesOfEverybodyAndOthersOfTheirOwn()
    {
        await RemindLanAsync();
        _bot.Connector.FailNext(413);
        await TickAtAsync(14, 15, 0);
        await RemindAsync(_hoa);

        var all = await _hoa.TextAsync("sổ nhắc việc tuần này");
        var own = await _lan.TextAsync("sổ nhắc việc tuần này");

        all.ShouldContain("2 lời nhắc; 0 đã gửi, 0 đã mở, 0 đã xử lý, 1 không gửi được, 1 chờ gửi");
        all.ShouldContain("Lê Lan");
        own.ShouldContain("1 lời nhắc; 0 đã gửi");
        own.ShouldContain("lời nhắc gửi cho bạn");
        own.ShouldNotContain("Phạm Hoa");
    }

    private Task RemindLanAsync() => RemindAsync(_lan);

    private static async Task RemindAsync(PersonInChannel person)
    {
        await person.SayAsync("nhắc tôi 15h mai nộp báo cáo");
        (await person.TextAsync("xác nhận")).ShouldContain("Đã đặt nhắc");
    }

    private Task<IReadOnlyList<LedgerRow>> RowsAsync() => _bot.Get<ReminderHistory>().ReadAsync(new LedgerQuery(Days, null, new Recipient.Person(Aad + "lan"), 100), None);

    private IReadOnlyList<ConnectorCall> SentTo(PersonInChannel person) => [.. _bot.Connector.Taken.Where(call => call.Conversation == person.Conversation)];

    private static async Task ReadAsync(PersonInChannel person, string last, string conversationType = "personal")
    {
        using var answer = await person.PostAsync(Receipt(person, last, conversationType));
        answer.IsSuccessStatusCode.ShouldBeTrue();
    }

    private static JsonObject Receipt(PersonInChannel person, string last, string conversationType)
    {
        var receipt = person.Base("event");
        receipt["name"] = "application/vnd.microsoft.readReceipt";
        receipt["value"] = new JsonObject { ["lastReadMessageId"] = last };
        receipt["conversation"]!["conversationType"] = conversationType;
        return receipt;
    }

    private async Task TickAtAsync(int day, int hour, int minute)
    {
        _bot.Clock.MoveTo(new DateTimeOffset(2026, 5, day, hour, minute, 0, TimeSpan.FromHours(7)));
        await _bot.Ticker.TickAsync(None);
    }
}

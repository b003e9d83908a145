using Assistant.Testing;

namespace Assistant.Bot.Tests.Dialogs.Extensions;

/// <summary>Requests for later last days, said to the whole program: who is told of them unasked.</summary>
public sealed class ExtensionNoticesTests : IAsyncLifetime
{
    private const string Ask = "xin gia hạn 3.4 kế hoạch 979 đến 15/1/2027 do chờ hướng dẫn";
    private readonly RunningBot _bot = new();
    private PersonInChannel _lan = null!, _minh = null!, _hoa = null!;

    public async Task InitializeAsync()
    {
        await _bot.InitializeAsync();
        await File.WriteAllTextAsync(Path.Combine(_bot.DataFolder, "directory.csv"), string.Join('\n',
            "id,name,unit,role",
            "00000000-0000-0000-0000-lan,Trần Thị Lan,Văn phòng Sở,chuyên viên",
            "00000000-0000-0000-0000-minh,Nguyễn Văn Minh,Văn phòng Sở,trưởng phòng",
            "00000000-0000-0000-0000-hoa,Lê Hoa,,lãnh đạo"));
        (_lan, _minh, _hoa) = (Person("lan"), Person("minh"), Person("hoa"));
        foreach (var person in (PersonInChannel[])[_lan, _minh, _hoa])
            await person.SayAsync("chào bạn");
    }

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Ask_Confirmed_TellsTheHeadAloneAndOnce()
    {
        await AskAsync();
        await _bot.Ticker.TickAsync(default);

        var told = SentTo(_minh).ShouldHaveSingleItem();
        told.ShouldContain("Trần Thị Lan đề nghị gia hạn");
        told.ShouldContain("31/12/2026 đến 15/1/2027");
        told.ShouldContain("chờ hướng dẫn");
        SentTo(_hoa).ShouldBeEmpty();
        SentTo(_lan).ShouldBeEmpty();
    }

    [Fact]
    public async Task Ask_WithdrawnBeforeAnybodyWasTold_TellsNobody()
    {
        await AskAsync();
        await _lan.SayAsync(Ask);
        (await _lan.TextAsync("đồng ý")).ShouldContain("rút");

        await _bot.Ticker.TickAsync(default);

        SentTo(_minh).ShouldBeEmpty();
    }

    [Fact]
    public async Task Decide_Confirmed_TellsWhoAsked()
    {
        await AskAsync();
        await _minh.SayAsync("duyệt gia hạn 3.4 kế hoạch 979");
        (await _minh.TextAsync("đồng ý")).ShouldContain("Đã duyệt gia hạn nhiệm vụ 3.4 đến 15/1/2027");
        await _bot.Ticker.TickAsync(default);

        SentTo(_lan).ShouldHaveSingleItem().ShouldContain("đã duyệt gia hạn");
        SentTo(_minh).ShouldBeEmpty("it was decided before anybody was told that it waits");
    }

    private async Task AskAsync()
    {
        await _lan.SayAsync(Ask);
        (await _lan.TextAsync("đồng ý")).ShouldContain("Đã ghi đề nghị gia hạn nhiệm vụ 3.4");
    }

    private IReadOnlyList<string> SentTo(PersonInChannel person) =>
        [.. _bot.Connector.Taken.Where(call => call.Conversation == person.Conversation).Select(call => call.Text)];

    private PersonInChannel Person(string id) => new(_bot.Http, _bot.Connector.ServiceUrl, $"c-{id}", id) { Name = id == "lan" ? "Trần Thị Lan" : id };
}

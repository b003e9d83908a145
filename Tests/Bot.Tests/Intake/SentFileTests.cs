using System.Text.Json.Nodes;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Intake;

public sealed class SentFileTests(RunningBot bot) : IClassFixture<RunningBot>, IAsyncLifetime
{
    private FileHost _host = null!;

    public async Task InitializeAsync() => _host = await FileHost.StartAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_plan_sent_in_teams_is_shown_on_a_card_and_answered_from_once_confirmed()
    {
        var person = bot.Person();
        var replies = await person.AskAsync(WithFile(person, "du lịch.txt", PlanText.Of(101)));
        var said = PersonInChannel.TextOf(replies);
        said.ShouldContain("101/KH-SDL");
        said.ShouldContain("Phát triển du lịch cộng đồng năm 2026");
        (await person.TextAsync("tóm tắt kế hoạch 101/KH-SDL")).ShouldNotContain("Phòng Quản lý lữ hành");

        var receipt = PersonInChannel.TextOf(await person.AskAsync(person.Submit(PersonInChannel.Press(PersonInChannel.CardOf(replies), "confirm"))));
        receipt.ShouldContain("Đã nạp 101/KH-SDL");
        (await person.TextAsync("ai chủ trì khảo sát các điểm du lịch cộng đồng?")).ShouldContain("Phòng Quản lý lữ hành");
        _host.Asked.ShouldAllBe(call => !call.Contains("Bearer", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_card_that_is_cancelled_adds_nothing()
    {
        var person = bot.Person();
        await person.AskAsync(WithFile(person, "du lịch.txt", PlanText.Of(102)));
        (await person.TextAsync("hủy")).ShouldContain("chưa nạp");
        (await person.TextAsync("có những kế hoạch nào?")).ShouldNotContain("102/KH-SDL");
    }

    [Fact]
    public async Task Another_version_says_what_was_dropped_and_the_same_file_that_nothing_changed()
    {
        var person = bot.Person();
        await ConfirmAsync(person, PlanText.Of(103));
        (await ConfirmAsync(person, PlanText.Of(103))).ShouldContain("không thay đổi");
        (await ConfirmAsync(person, PlanText.Of(103, second: false))).ShouldContain("Tập huấn kỹ năng đón khách");
    }

    [Fact]
    public async Task A_state_secret_is_refused_and_no_word_of_it_is_kept()
    {
        var person = bot.Person();
        var said = PersonInChannel.TextOf(await person.AskAsync(WithFile(person, "a.txt", PlanText.Of(104, mark: "TỐI MẬT"))));
        said.ShouldContain("dấu chỉ độ mật");
        foreach (var file in Directory.EnumerateFiles(bot.DataFolder))
        {
            var bytes = await ReadSharedAsync(file);
            bytes.AsSpan().IndexOf("104/KH-SDL"u8).ShouldBe(-1);
        }
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("https://example.org/a.txt")]
    [InlineData("file:///etc/passwd")]
    [InlineData("not an address")]
    public async Task An_address_that_is_not_this_machines_is_not_called(string address)
    {
        var person = bot.Person();
        PersonInChannel.TextOf(await person.AskAsync(WithAddress(person, "a.txt", address))).ShouldContain("không tải được");
    }

    [Theory]
    [InlineData("application/vnd.microsoft.teams.file.download.info", "{}")]
    [InlineData("application/vnd.microsoft.teams.file.download.info", "[1]")]
    [InlineData("application/vnd.microsoft.teams.file.download.info", """{"downloadUrl":7}""")]
    public async Task A_misshapen_attachment_gets_a_sentence(string type, string content)
    {
        var person = bot.Person();
        var activity = person.Message(null);
        activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = type, ["content"] = JsonNode.Parse(content) });
        PersonInChannel.TextOf(await person.AskAsync(activity)).ShouldContain("không tải được");
    }

    [Fact]
    public async Task A_file_of_no_known_format_gets_its_reason_and_the_html_that_repeats_a_message_is_no_file()
    {
        var person = bot.Person();
        PersonInChannel.TextOf(await person.AskAsync(WithFile(person, "x.exe", [0x4D, 0x5A, 0, 0, 1, 2, 3, 0]))).ShouldContain("định dạng này tôi chưa đọc được");
        var greeting = person.Message("xin chào");
        greeting["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = "<p>xin chào</p>" });
        PersonInChannel.TextOf(await person.AskAsync(greeting)).ShouldContain("Xin chào", Case.Insensitive);
    }

    [Fact]
    public async Task A_file_inside_the_message_itself_is_read()
    {
        var person = bot.Person();
        var activity = person.Message(null);
        activity["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "text/plain",
            ["name"] = "a.txt",
            ["contentUrl"] = $"data:text/plain;base64,{Convert.ToBase64String(PlanText.Of(105))}",
        });
        PersonInChannel.TextOf(await person.AskAsync(activity)).ShouldContain("105/KH-SDL");
    }

    private async Task<string> ConfirmAsync(PersonInChannel person, byte[] content)
    {
        var card = PersonInChannel.CardOf(await person.AskAsync(WithFile(person, "du lịch.txt", content)));
        return PersonInChannel.TextOf(await person.AskAsync(person.Submit(PersonInChannel.Press(card, "confirm"))));
    }

    private JsonObject WithFile(PersonInChannel person, string name, byte[] content) => WithAddress(person, name, _host.Put(content));

    private static JsonObject WithAddress(PersonInChannel person, string name, string address)
    {
        var activity = person.Message(null);
        activity["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["contentUrl"] = "https://contoso.sharepoint.com/personal/lan/Documents/a.txt",
            ["name"] = name,
            ["content"] = new JsonObject { ["downloadUrl"] = address, ["uniqueId"] = "1", ["fileType"] = "txt" },
        });
        return activity;
    }

    private static async Task<byte[]> ReadSharedAsync(string path)
    {
        await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var content = new MemoryStream();
        await stream.CopyToAsync(content);
        return content.ToArray();
    }
}

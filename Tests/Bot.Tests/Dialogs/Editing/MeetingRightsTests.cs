using System.Text.Json.Nodes;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Dialogs.Editing;

/// <summary>What the directory does not allow is refused when it is asked for and again when it is confirmed, whatever a card says.</summary>
public sealed class MeetingRightsTests : IAsyncLifetime
{
    private const string Header = "id,name,unit,role\n";
    private const string Lan = "00000000-0000-0000-0000-lan,Lan,Văn phòng Sở,chuyên viên\n";
    private const string Tuan = "00000000-0000-0000-0000-tuan,Tuấn,Phòng Kế hoạch - Tài chính,trưởng phòng\n";
    private readonly RunningBot _bot = new();
    private int _written;

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(_bot.DataFolder);
        await ListAsync(Lan, Tuan);
        await _bot.InitializeAsync();
    }

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Change_OfAnotherUnitsMeeting_IsRefusedAndSaysWhoMay()
    {
        var (lan, tuan) = (_bot.Person("lan"), _bot.Person("tuan"));
        var meeting = await _bot.LogAsync(lan, "Giao ban Văn phòng");

        var change = await _bot.AskTextAsync(tuan, new ChangeMeetingRequest(new MeetingPointer { Text = "giao ban" }, new MeetingChanges { Place = "Phòng 9" }));
        var cancel = await _bot.AskTextAsync(tuan, new CancelMeetingRequest(new MeetingPointer { Text = "giao ban" }, null));

        change.ShouldContain("chưa được giao quyền sửa hoặc hủy cuộc họp này");
        cancel.ShouldContain("Văn phòng Sở");
        (await tuan.TextAsync("đồng ý")).ShouldNotContain("Đã");
        (await _bot.NowAsync(meeting, lan)).Version.ShouldBe(1);
    }

    [Fact]
    public async Task Submit_ForgedToNameAnothersMeeting_ChangesNothingButItsOwn()
    {
        var (lan, tuan) = (_bot.Person("lan"), _bot.Person("tuan"));
        var others = await _bot.LogAsync(lan, "Giao ban Văn phòng");
        var own = await _bot.LogAsync(tuan, "Quyết toán quý I", "2026-05-19", "Phòng Kế hoạch - Tài chính");
        var card = await _bot.AskCardAsync(tuan, new ChangeMeetingRequest(new MeetingPointer { Text = "quyết toán" }, new MeetingChanges { Place = "Phòng 9" }));

        var forged = PersonInChannel.Press(card, "confirm");
        foreach (var name in (string[])["id", "meeting", "meetingId", "MeetingId", "Id", "record"])
            forged[name] = others.Id;
        PersonInChannel.TextOf(await tuan.AskAsync(tuan.Submit(forged))).ShouldContain("Đã sửa cuộc họp: Quyết toán quý I");

        (await _bot.NowAsync(others, lan)).Version.ShouldBe(1);
        (await _bot.NowAsync(own, tuan)).Place.ShouldBe("Phòng 9");
    }

    [Fact]
    public async Task Submit_OfAnothersCard_IsRefusedInItsConversationAndInOnesOwn()
    {
        var lan = _bot.Person("lan");
        var meeting = await _bot.LogAsync(lan, "Giao ban Văn phòng");
        var card = await _bot.AskCardAsync(lan, new CancelMeetingRequest(new MeetingPointer { Text = "giao ban" }, null));
        JsonObject press = PersonInChannel.Press(card, "confirm");
        var beside = _bot.Person("tuan", lan.Conversation);
        var elsewhere = _bot.Person("tuan");

        PersonInChannel.TextOf(await beside.AskAsync(beside.Submit(press.DeepClone()))).ShouldContain("Thẻ này của Lan Trần");
        PersonInChannel.TextOf(await elsewhere.AskAsync(elsewhere.Submit(press.DeepClone()))).ShouldContain("không còn hiệu lực");

        (await _bot.NowAsync(meeting, lan)).CancelledAt.ShouldBeNull();
    }

    [Fact]
    public async Task Submit_ToGiveItToAnotherUnit_IsRefusedAndCanBeCorrected()
    {
        var tuan = _bot.Person("tuan");
        var meeting = await _bot.LogAsync(tuan, "Quyết toán quý I", unit: "Phòng Kế hoạch - Tài chính");
        var card = await _bot.AskCardAsync(tuan, new ChangeMeetingRequest(new MeetingPointer { Text = "quyết toán" }, new MeetingChanges { Place = "Phòng 9" }));

        var refused = await tuan.AskAsync(tuan.Submit(PersonInChannel.Press(card, "confirm", ("Unit", "Văn phòng Sở"))));

        PersonInChannel.TextOf(refused).ShouldContain("chưa được giao quyền");
        (await _bot.NowAsync(meeting, tuan)).Version.ShouldBe(1);
        (await tuan.PressAsync(PersonInChannel.CardOf(refused), "confirm", ("Unit", "Phòng Kế hoạch - Tài chính"))).ShouldContain("Đã sửa cuộc họp");
    }

    [Fact]
    public async Task Confirm_RightTakenAwaySinceTheCard_IsRefused()
    {
        var lan = _bot.Person("lan");
        var meeting = await _bot.LogAsync(lan, "Giao ban Văn phòng");
        await _bot.AskCardAsync(lan, new CancelMeetingRequest(new MeetingPointer { Text = "giao ban" }, null));

        await ListAsync(Tuan);
        var text = await lan.TextAsync("đồng ý");

        text.ShouldContain("Danh bạ cơ quan chưa có tên bạn");
        await ListAsync(Lan, Tuan);
        (await _bot.NowAsync(meeting, lan)).CancelledAt.ShouldBeNull();
    }

    private async Task ListAsync(params string[] rows)
    {
        var file = Path.Combine(_bot.DataFolder, "directory.csv");
        await File.WriteAllTextAsync(file, Header + string.Concat(rows));

        // Two writes within one tick of the file system's clock would look like one.
        File.SetLastWriteTimeUtc(file, new DateTime(2026, 5, 13, 0, 0, 0, DateTimeKind.Utc).AddMinutes(++_written));
    }
}

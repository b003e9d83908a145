using System.Text.Json.Nodes;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Dialogs;

public sealed class CardTamperingTests(RunningBot bot) : IClassFixture<RunningBot>
{
    private const string Log = "ghi cuộc họp giao ban Văn phòng 8h thứ Hai tuần tới trực tuyến, 2 tiếng";

    [Fact]
    public async Task Submit_Twice_StoresOnceAndSaysSo()
    {
        var person = bot.Person();
        var press = PersonInChannel.Press(PersonInChannel.CardOf(await person.SayAsync(Log)), "confirm");

        (await SubmitAsync(person, press)).ShouldContain("Đã ghi sổ");
        (await SubmitAsync(person, press)).ShouldContain("không còn hiệu lực");
    }

    [Fact]
    public async Task Submit_BySomebodyElse_IsTurnedAway()
    {
        var owner = bot.Person();
        var press = PersonInChannel.Press(PersonInChannel.CardOf(await owner.SayAsync(Log)), "confirm");

        (await SubmitAsync(bot.Person(conversation: owner.Conversation), press)).ShouldContain("Thẻ này của Lan Trần");
        (await SubmitAsync(owner, press)).ShouldContain("Đã ghi sổ");
    }

    [Fact]
    public async Task Submit_InAnotherConversation_IsTurnedAway()
    {
        var owner = bot.Person(id: "u-same");
        var press = PersonInChannel.Press(PersonInChannel.CardOf(await owner.SayAsync(Log)), "confirm");

        (await SubmitAsync(bot.Person(id: "u-same"), press)).ShouldContain("không còn hiệu lực");
    }

    [Fact]
    public async Task Submit_OfACardThatWasCorrectedSince_IsOutOfDate()
    {
        var person = bot.Person();
        var press = PersonInChannel.Press(PersonInChannel.CardOf(await person.SayAsync(Log)), "confirm");
        await person.SayAsync("sửa thành 9h");

        (await SubmitAsync(person, press)).ShouldContain("Thẻ này đã cũ");
    }

    [Theory]
    [InlineData("""{"dialog":"D","operation":"another","action":"confirm","revision":"0"}""", "không đúng với thẻ")]
    [InlineData("""{"dialog":"D","operation":"O","action":"delete everything","revision":"0"}""", "không đúng với thẻ")]
    [InlineData("""{"dialog":"D","operation":"O","action":"confirm"}""", "Thẻ này đã cũ")]
    [InlineData("""{"dialog":["D"],"operation":{"a":1},"action":7}""", "không còn hiệu lực")]
    [InlineData("""{"dialog":"' or 1=1 --"}""", "không còn hiệu lực")]
    [InlineData("""[1,2,3]""", "không còn hiệu lực")]
    [InlineData("""17""", "không còn hiệu lực")]
    public async Task Submit_OfSomethingElse_GetsASentenceAndTheDialogStays(string value, string expected)
    {
        var person = bot.Person();
        var press = PersonInChannel.Press(PersonInChannel.CardOf(await person.SayAsync(Log)), "confirm");
        var forged = value.Replace("\"D\"", $"\"{press["dialog"]}\"", StringComparison.Ordinal).Replace("\"O\"", $"\"{press["operation"]}\"", StringComparison.Ordinal);

        (await SubmitAsync(person, JsonNode.Parse(forged)!)).ShouldContain(expected);
        (await SubmitAsync(person, press)).ShouldContain("Đã ghi sổ");
    }

    [Fact]
    public async Task Submit_OfCancel_ClosesTheDialog()
    {
        var person = bot.Person();
        var card = PersonInChannel.CardOf(await person.SayAsync(Log));

        (await SubmitAsync(person, PersonInChannel.Press(card, "cancel"))).ShouldContain("Đã hủy");
        (await SubmitAsync(person, PersonInChannel.Press(card, "confirm"))).ShouldContain("không còn hiệu lực");
    }

    private static async Task<string> SubmitAsync(PersonInChannel person, JsonNode value) =>
        PersonInChannel.TextOf(await person.AskAsync(person.Submit(value.DeepClone())));
}

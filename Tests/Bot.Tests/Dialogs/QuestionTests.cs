using Assistant.Testing;

namespace Assistant.Bot.Tests.Dialogs;

public sealed class QuestionTests(RunningBot bot) : IClassFixture<RunningBot>
{
    [Theory]
    [InlineData("Quý này Văn phòng có việc gì đến hạn?", "979/KH-SGDĐT")]
    [InlineData("quy nay van phong co viec gi den han", "979/KH-SGDĐT")]
    [InlineData("What is due for Văn phòng this quarter?", "979/KH-SGDĐT")]
    public async Task Ask_WhatIsDue_IsAnsweredWithItsSource(string question, string source) =>
        (await bot.Person().TextAsync(question)).ShouldContain(source);

    [Fact]
    public async Task Answer_ToAChoice_IsTakenByWordsByNumberOrByTap()
    {
        foreach (var answer in new[] { "1", "tap", "words" })
        {
            var person = bot.Person();
            var asked = await person.SayAsync("cho tôi xem nhiệm vụ II.1");
            var choices = ChoicesOf(asked);
            choices.Count.ShouldBeGreaterThan(1);

            var replies = answer switch
            {
                "1" => await person.SayAsync("1"),
                "tap" => await person.AskAsync(person.Submit(new System.Text.Json.Nodes.JsonObject { ["choice"] = choices[0] })),
                _ => await person.SayAsync(choices[0]),
            };

            PersonInChannel.TextOf(replies).ShouldContain("II.1");
            ChoicesOf(replies).ShouldBeEmpty();
        }
    }

    private static List<string> ChoicesOf(IReadOnlyList<System.Text.Json.JsonElement> replies) => [.. replies.SelectMany(reply =>
        reply.TryGetProperty("suggestedActions", out var suggested) ? suggested.GetProperty("actions").EnumerateArray().Select(action => action.GetProperty("value").GetString()!)
        : reply.TryGetProperty("attachments", out var cards) && cards[0].GetProperty("content").TryGetProperty("actions", out var actions)
            ? actions.EnumerateArray().Select(action => action.GetProperty("data").GetProperty("choice").GetString()!)
            : [])];
}

using System.Text.Json;
using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.Tests.Channel;

public sealed class MentionsTests
{
    [Theory]
    [InlineData("<at>Helper</at> báo cáo tuần\n", "<at>Helper</at>", "báo cáo tuần")]
    [InlineData("<AT>helper</AT>việc tuần này", "<at>Helper</at>", "việc tuần này")]
    [InlineData("hỏi <at>Lan</at> <at>Helper</at> giúp", "<at>Helper</at>", "hỏi Lan  giúp")]
    [InlineData("<at>Helper</at> việc gì", "", "việc gì")]
    public void TextWithoutBot_TakesOutTheBotAndNobodyElse(string text, string mention, string expected)
    {
        var entity = JsonSerializer.SerializeToElement(new { type = "mention", text = mention, mentioned = new { id = "28:bot", name = "Helper" } });
        var other = JsonSerializer.SerializeToElement(new { type = "mention", text = "<at>Lan</at>", mentioned = new { id = "29:lan", name = "Lan" } });

        Mentions.TextWithoutBot(new Activity { Text = text, Recipient = new ChannelAccount { Id = "28:bot" }, Entities = [entity, other] }).ShouldBe(expected);
    }

    [Fact]
    public void TextWithoutBot_MisshapenEntities_AreIgnored()
    {
        var odd = new[] { "1", "null", "{}", """{"type":7}""", """{"type":"mention"}""", """{"type":"mention","mentioned":3}""" };

        Mentions.TextWithoutBot(new Activity { Text = " x ", Recipient = new ChannelAccount { Id = "b" }, Entities = [.. odd.Select(text => JsonDocument.Parse(text).RootElement)] }).ShouldBe("x");
    }
}

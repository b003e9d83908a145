using System.CommandLine;
using Assistant.Bot.Cli;

namespace Assistant.Bot.Tests.Cli;

public sealed class DraftCommandTests
{
    [Theory]
    [InlineData("2026-09-30", "2026-07-01")]
    [InlineData("0001-01-01", "0001-12-31")]
    [InlineData("2026-01-01", "9999-12-31")]
    public async Task Report_OfDaysThatNoPlanIsOf_IsWrongUsage(string from, string to)
    {
        using var errors = new StringWriter();

        var exit = await DraftCommand.Create().Parse(["report", "--from", from, "--to", to, "--out", "x.docx"]).InvokeAsync(new InvocationConfiguration { Error = errors });

        exit.ShouldBe(2);
        errors.ToString().ShouldStartWith($"--from {from} --to {to}: ");
    }

    [Theory]
    [InlineData("report", "--from", "2026-07-01", "--out", "x.docx")]
    [InlineData("report", "--from", "31/7", "--to", "2026-09-30", "--out", "x.docx")]
    [InlineData("report", "--from", "2026-07-01", "--to", "2026-09-30")]
    public void Parse_WithoutAPeriodOrAFile_IsRefused(params string[] args) => DraftCommand.Create().Parse(args).Errors.ShouldNotBeEmpty();
}

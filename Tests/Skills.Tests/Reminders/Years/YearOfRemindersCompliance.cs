using Assistant.Testing;

namespace Assistant.Skills.Tests.Reminders.Years;

/// <summary>A year of the sample plans on a clock of the test: what was sent is what the labels, the holidays and the rest days ask for.</summary>
public abstract class YearOfRemindersCompliance
{
    [StoreFact]
    public async Task Year_OfTheSamplePlans_SendsWhatTheLabelsAskFor()
    {
        await using var test = await CreateAsync();
        var office = new YearOffice(test);

        await office.LiveAsync();

        var sent = await office.SentAsync();
        var expected = ExpectedYear.Read();
        sent.Except(expected).ShouldBeEmpty();
        expected.Except(sent).ShouldBeEmpty();
        sent.Count.ShouldBe(sent.Distinct().Count(), "nothing is sent twice");
        sent.Count.ShouldBeGreaterThan(250);
        office.Messages.Count.ShouldBe(office.Messages.Distinct().Count(), "a recipient gets one message at a time");
    }

    protected abstract Task<TestDatabase> CreateAsync();
}

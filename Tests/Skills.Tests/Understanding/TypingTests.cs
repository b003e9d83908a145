using System.Text;
using System.Text.Json;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Understanding;
using Xunit.Abstractions;

namespace Assistant.Skills.Tests.Understanding;

/// <summary>The messages of the table typed in every bad way: they must mean what they mean typed well.</summary>
public sealed class TypingTests(ITestOutputHelper output)
{
    private static readonly List<(string Text, string At, string? Unit)> Messages = [.. Read()];

    [Fact]
    public void Read_WithoutMarks_MeansTheSame() => Share(BadTyping.WithoutMarks).ShouldBeGreaterThanOrEqualTo(0.97);

    [Fact]
    public void Read_TypedInTelex_MeansTheSame() => Share(text => EachWord(text, word => BadTyping.Keys(word, isVni: false))).ShouldBeGreaterThanOrEqualTo(0.95);

    [Fact]
    public void Read_TypedInVni_MeansTheSame() => Share(text => EachWord(text, word => BadTyping.Keys(word, isVni: true))).ShouldBeGreaterThanOrEqualTo(0.95);

    [Fact]
    public void Read_Decomposed_MeansTheSame() => Share(text => text.Normalize(NormalizationForm.FormD)).ShouldBeGreaterThanOrEqualTo(0.99);

    [Fact]
    public void Read_InCapitals_MeansTheSame() => Share(text => text.ToUpperInvariant()).ShouldBeGreaterThanOrEqualTo(0.97);

    [Fact]
    public void Read_WithoutOneBlank_MostlyMeansTheSame()
    {
        var random = new Random(7);

        Share(text => BadTyping.WithoutBlank(text, random)).ShouldBeGreaterThanOrEqualTo(0.9);
    }

    [Fact]
    public void Read_WithOneSlip_MostlyMeansTheSame()
    {
        var random = new Random(7);

        Share(text => BadTyping.WithSlip(text, random)).ShouldBeGreaterThanOrEqualTo(0.87);
    }

    [Fact]
    public void Repair_TasksAndTitlesOfThePlans_ChangesNothing()
    {
        var texts = MessageTable.Office.Library.Plans.SelectMany(plan => plan.Tasks.SelectMany(task => task.Activities.Select(activity => activity.Text).Append(task.Title)).Append(plan.Title));

        texts.Where(text => MessageTable.Office.Typing.Repair(text) != text).ShouldBeEmpty();
    }

    [Fact]
    public void Repair_MessagesTypedWell_AreOnlyRidOfAbbreviations()
    {
        foreach (var (text, _, _) in Messages.Where(message => message.Text.Any(c => c >= 0x1EA0)))
        {
            var words = Message.Of(text, MessageTable.Office.Typing).Text.Split(' ');

            words.Length.ShouldBeGreaterThanOrEqualTo(text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length - 1, text);
        }
    }

    private double Share(Func<string, string> mistype)
    {
        var same = 0;
        foreach (var (text, at, unit) in Messages)
        {
            var typed = mistype(text);
            var (meant, read) = (Facts(text, at, unit), Facts(typed, at, unit));
            same += meant == read ? 1 : 0;
            if (meant != read)
            {
                output.WriteLine($"{typed}\n   {read}\n   {meant}");
            }
        }

        output.WriteLine($"{same} of {Messages.Count} mean the same");
        return same / (double)Messages.Count;
    }

    private static string Facts(string text, string at, string? unit)
    {
        var understood = MessageTable.Read(text, unit, at);
        var (kind, slots) = RequestFacts.Of(understood.Request);
        return $"{kind} {string.Join(", ", slots.Where(slot => !string.IsNullOrEmpty(slot.Value)).Select(slot => $"{slot.Key} {Folding.FoldToWords(slot.Value!)}"))} {understood.Needs?.Slot}";
    }

    private static string EachWord(string text, Func<string, string> change)
    {
        var changed = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            changed.Append(end > i ? change(text[i..end]) : text[i].ToString());
            i = Math.Max(end, i + 1);
        }

        return changed.ToString();
    }

    private static IEnumerable<(string Text, string At, string? Unit)> Read()
    {
        using var reader = new StreamReader(typeof(TypingTests).Assembly.GetManifestResourceStream("messages.jsonl").ShouldNotBeNull());
        foreach (var line in reader.ReadToEnd().Split('\n').Where(line => line.StartsWith('{')))
        {
            using var row = JsonDocument.Parse(line);
            yield return (
                row.RootElement.GetProperty("text").GetString()!,
                row.RootElement.TryGetProperty("at", out var at) ? at.GetString()! : "2026-05-13T09:00:00+07:00",
                row.RootElement.TryGetProperty("unit", out var unit) ? unit.GetString() : "Văn phòng Sở");
        }
    }
}

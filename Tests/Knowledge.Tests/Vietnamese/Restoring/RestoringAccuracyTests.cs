using System.Text;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese.Restoring;
using Xunit.Abstractions;

namespace Assistant.Knowledge.Tests.Vietnamese.Restoring;

/// <summary>How many words come back right when the marks are taken off text that the model never saw.</summary>
public sealed class RestoringAccuracyTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("000_e7c52a634e72112d.txt", 0.992)]
    [InlineData("001_e50c8f6deb981c08.txt", 0.983)]
    [InlineData("003_4816794cbecccb5d.txt", 0.988)]
    [InlineData("004_5bb66d52539fabfa.txt", 0.982)]
    public void Restore_SamplePlanHeldOutOfTheModel_GivesItsWordsBack(string plan, double leastShare)
    {
        var restorer = new TextRestorer(() => RestoringModel.Load(name => name == "corpus/" + plan));
        Share(restorer, Corpus(plan)).ShouldBeGreaterThan(leastShare);
    }

    [Fact]
    public void Restore_AdministrativeTextHeldOutOfTheModel_GivesItsWordsBack()
    {
        HeldOutText.Text.Split().Count(word => word.Length > 0).ShouldBeGreaterThan(600);
        Share(new TextRestorer(), HeldOutText.Text).ShouldBeGreaterThan(0.98);
    }

    [Fact]
    public void Restore_TextOfFarFields_GivesMostWordsBack() => Share(new TextRestorer(), HeldOutText.FarText).ShouldBeGreaterThan(0.97);

    [Theory]
    [InlineData("dev", 0.965)]
    [InlineData("test", 0.935)]
    public void Restore_ParagraphsOfManyFields_GivesTheirWordsBack(string part, double leastShare)
    {
        var paragraphs = HeldOutParagraphs.Of(part);
        paragraphs.Count.ShouldBeGreaterThan(20);
        Share(new TextRestorer(), string.Join("\n\n", paragraphs.Select(paragraph => paragraph.Text))).ShouldBeGreaterThan(leastShare);
    }

    private double Share(TextRestorer restorer, string text)
    {
        var truth = SourceText.FromString("truth.txt", text);
        var restored = restorer.Restore(SourceText.FromString("stripped.txt", WithoutMarks(text)));
        var (right, all) = (0, 0);
        foreach (var (expected, got) in truth.Lines.Zip(restored.Lines))
        {
            var words = Words(expected.Text);
            var gotWords = Words(got.Text);
            gotWords.Length.ShouldBe(words.Length);
            all += words.Length;
            right += words.Zip(gotWords).Count(pair => pair.First == pair.Second);
        }

        output.WriteLine($"{right} of {all} words: {(double)right / all:P2}");
        return (double)right / all;
    }

    private static string[] Words(string line) =>
        [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetter)).Select(Letters.Normalise)];

    private static string WithoutMarks(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormC))
        {
            plain.Append(!Letters.IsMarked(c) ? c : char.IsUpper(c) ? char.ToUpperInvariant(Letters.Base(c)) : Letters.Base(c));
        }

        return plain.ToString();
    }

    internal static string Corpus(string plan)
    {
        using var stream = typeof(TextRestorer).Assembly.GetManifestResourceStream("corpus/" + plan)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

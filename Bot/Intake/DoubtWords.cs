using Assistant.Bot.Dialogs;
using Assistant.Knowledge.Plans.Corrections;
using Assistant.Knowledge.Reading;

namespace Assistant.Bot.Intake;

/// <summary>Puts doubts into words.</summary>
internal sealed class DoubtWords(DialogTexts texts)
{
    private const int MaxQuote = 160;

    /// <summary>One doubt in a sentence, data as it is: "Nhiệm vụ 3.2, đơn vị chủ trì (dòng 143): “…”. Chữ trong bản gốc khó đọc."</summary>
    public string Sentence(PlanDoubt doubt) =>
        texts.Say("Doubt.Sentence", Place(doubt.Part), texts[$"Field.{doubt.Field}"].ToLowerInvariant(), Lines(doubt.Lines), Quote(doubt.Quote), texts[$"Doubt.{doubt.Reason}"]);

    /// <summary>What a doubt is about: "Nhiệm vụ 3.2".</summary>
    public string Place(PlanPart part) => part switch
    {
        PlanPart.OfTask { Key: var key } => texts.Say("Part.Task", key.Value),
        PlanPart.OfReport { Index: var index } => texts.Say("Part.Report", index + 1),
        PlanPart.OfTarget { Index: var index } => texts.Say("Part.Target", index + 1),
        _ => texts["Part.Head"],
    };

    private static string Lines(LineSpan lines) => lines.First == lines.Last ? $"{lines.First}" : $"{lines.First}–{lines.Last}";

    private static string Quote(string quote) => quote.Length <= MaxQuote ? quote : string.Concat(quote.AsSpan(0, MaxQuote), "…");
}

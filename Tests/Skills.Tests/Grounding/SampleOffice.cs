using Assistant.Knowledge.Corpus;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese.Restoring;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Grounding;
using Assistant.Skills.Grounding.Checking;
using Assistant.Skills.Model;
using Assistant.Testing.Grounding;

namespace Assistant.Skills.Tests.Grounding;

/// <summary>The five sample plans as they are read from their files, and somebody of the Sở who asks them; with further texts where a test needs them.</summary>
internal sealed class SampleOffice
{
    public const string So = "Sở Giáo dục và Đào tạo thành phố Hải Phòng";

    private static readonly PlanReader Reader = new();
    private static readonly TextRestorer Restorer = new();
    private static readonly IReadOnlyList<(Plan Plan, SourceText? Text)> Samples = [.. SampleCorpus.Load().Select(text => (Reader.Read(text), (SourceText?)text))];
    private static readonly Lazy<SampleOffice> Shared = new(() => new SampleOffice());

    public SampleOffice(params IEnumerable<SourceText> further)
    {
        Texts = [.. Samples, .. further.Select(text => (Reader.Read(text), (SourceText?)text))];
        Office = new Office(new PlanLibrary([.. Texts.Select(pair => pair.Plan)]), So);
        Answers = AnsweringOffice.Of(Office, Texts, Restorer);
    }

    public static SampleOffice OfSamples => Shared.Value;

    public IReadOnlyList<(Plan Plan, SourceText? Text)> Texts { get; }

    public Office Office { get; }

    public AnsweringOffice Answers { get; }

    public static Asker Asker { get; } = new("test", null, So, null, new DateTimeOffset(2026, 5, 13, 9, 0, 0, TimeSpan.FromHours(7)));

    public OpenProse Prose(SpokenModel? model, Watch? watch = null, ModelLimits? limits = null) =>
        new(Answers, Office.Directory, model is null ? LanguageModel.None : LanguageModel.Of(model, limits ?? new ModelLimits { FirstWord = TimeSpan.FromSeconds(20) }), null, watch ?? new Watch(), TimeProvider.System);

    /// <summary>The words of a file's lines.</summary>
    public string LinesOf(Citation citation) => Texts.Single(pair => pair.Plan.Source == citation.Source).Text!.Quote(citation.Lines);

    /// <summary>Keeps what it is told.</summary>
    internal sealed class Watch : IProseWatch
    {
        public List<ProseFailure> Failures { get; } = [];

        public List<SentenceFault> Faults { get; } = [];

        public int Kept { get; private set; }

        public void FellBack(ProseFailure failure, Exception? cause) => Failures.Add(failure);

        public void Checked(int kept, IReadOnlyList<SentenceFault> faults)
        {
            Kept += kept;
            Faults.AddRange(faults);
        }
    }
}

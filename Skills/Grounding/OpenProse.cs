using Assistant.Knowledge.Search;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Grounding.Checking;
using Assistant.Skills.Grounding.Masking;
using Assistant.Skills.Grounding.Prompting;
using Assistant.Skills.Model;
using Assistant.Skills.Understanding.Requests;
using Microsoft.Extensions.AI;

namespace Assistant.Skills.Grounding;

/// <summary>
/// Answers open questions in sentences of a language model. The model is given only passages that each answer the question by themselves, and every
/// sentence is checked against the one it cites; without a model, when it fails, and when nothing is left, the answer without it is given.
/// </summary>
/// <param name="office">The plans.</param>
/// <param name="units">The units that they name.</param>
/// <param name="model">The model.</param>
/// <param name="nearness">Finds passages by meaning; null where no embedding model is configured.</param>
/// <param name="watch">Told what becomes of it.</param>
/// <param name="clock">Measures the limits.</param>
public sealed class OpenProse(AnsweringOffice office, UnitDirectory units, LanguageModel model, IPassageNearness? nearness, IProseWatch watch, TimeProvider clock)
{
    private const int MostPieces = 8;
    private const int AnswerTokens = 900;

    /// <summary>A token of Vietnamese has at least so many letters: reckoned low, so that too much is never sent.</summary>
    private const int LettersAToken = 2;

    private readonly OpenSkill _open = new(office);

    /// <summary>The passages that are answered from.</summary>
    public PassageIndex Passages => office.Passages;

    /// <summary>Whether the model is asked in a result's place.</summary>
    public bool MaySpeak(SkillResult result) => model.Client is not null && result is OpenAnswer { Passage: not null };

    /// <summary>What is said in a result's place: prose where it is an open answer and prose came of it, else the result itself.</summary>
    /// <param name="result">The result.</param>
    /// <param name="asker">Who asks.</param>
    /// <param name="reader">Reads along; null for nobody. What it has read is the answer, also where the rest does not come.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled before anything was read along.</exception>
    public async Task<SkillResult> SpokenAsync(SkillResult result, Asker asker, IProseReader? reader, CancellationToken cancellationToken) =>
        result is OpenAnswer { Passage: not null } found ? await WriteAsync(found, asker, reader, cancellationToken) ?? result : result;

    /// <summary>Prose for an open question; null when there is no model, when no passage answers, and whenever the model is of no use.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public Task<ProseAnswer?> WriteAsync(OpenRequest request, Asker asker, CancellationToken cancellationToken) =>
        model.Client is null ? Task.FromResult<ProseAnswer?>(null) : WriteAsync(_open.Answer(request, asker), asker, null, cancellationToken);

    private async Task<ProseAnswer?> WriteAsync(OpenAnswer found, Asker asker, IProseReader? reader, CancellationToken cancellationToken)
    {
        if (model.Client is not { } client || found.Passage is not { } best)
            return null;
        var talk = new Talk(reader);
        try
        {
            var pieces = await PiecesAsync(found.Open.Text, best, asker, cancellationToken);
            if (pieces.All(piece => piece.Passage != best))
                return FallBack(ProseFailure.NothingLeft);
            var mask = new Mask();
            talk.Kept = new KeptProse(found, new SentenceChecker(pieces, units, asker.Organization), office.Passages, mask);
            var options = new ChatOptions { MaxOutputTokens = AnswerTokens, ResponseFormat = ChatResponseFormat.ForJsonSchema(DraftJson.Schema, "answer") };
            var end = await ModelSilence.AnswerAsync(
                client, ProsePrompt.Messages(found.Open.Text, pieces, mask), options, model.Limits, clock, talk.HearAsync, cancellationToken);
            if (end is { } ended && ended != ChatFinishReason.Stop)
                return End(talk, ProseFailure.Refused);
            return DraftJson.Read(talk.Draft.Text) is { } draft ? Finish(draft, talk) : End(talk, ProseFailure.Malformed);
        }
        catch (OperationCanceledException late) when (talk.Read is not null || !cancellationToken.IsCancellationRequested)
        {
            return End(talk, ProseFailure.OverLimit, late);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Whatever a model's client throws, the person is given the answer that needs no model; the watch is told.
            return End(talk, ProseFailure.Unavailable, failure);
        }
    }

    private ProseAnswer? Finish(ProseDraft draft, Talk talk)
    {
        foreach (var sentence in talk.Draft.Rest(draft))
            talk.Kept!.Take(sentence);
        watch.Checked(talk.Kept!.Count, talk.Kept.Faults);
        return talk.Kept.Answer() ?? FallBack(ProseFailure.NothingLeft);
    }

    /// <summary>A draft that broke off: what the person has read of it stays, for it was checked; what nobody has read is not worth beginning.</summary>
    private ProseAnswer? End(Talk talk, ProseFailure failure, Exception? cause = null)
    {
        if (talk.Read is not { } read)
            return FallBack(failure, cause);
        watch.Checked(talk.Kept!.Count, talk.Kept.Faults);
        return read;
    }

    private ProseAnswer? FallBack(ProseFailure failure, Exception? cause = null)
    {
        watch.FellBack(failure, cause);
        return null;
    }

    /// <summary>The passages that may be answered from, that of the answer without a model first, as many as may be sent.</summary>
    private async Task<IReadOnlyList<EvidencePiece>> PiecesAsync(string question, Passage best, Asker asker, CancellationToken cancellationToken)
    {
        var own = OwnFirst.Files(office.Library, asker.Organization, question);
        var near = nearness is null ? null : await nearness.NearestAsync(question, office.Passages, cancellationToken);
        var room = (model.Limits.Tokens - AnswerTokens) * LettersAToken;
        var pieces = new List<EvidencePiece>();
        foreach (var passage in office.Passages.Answers(question, MostPieces, own, near).Select(hit => hit.Passage).Where(passage => passage != best).Prepend(best).Take(MostPieces))
        {
            var piece = new EvidencePiece(new EvidenceId(pieces.Count + 1), passage);
            if (piece.Text.Length == 0)
                continue;
            if ((room -= piece.Text.Length) < 0 && pieces.Count > 0)
                break;
            pieces.Add(piece);
        }

        return pieces;
    }

    /// <summary>One answer of the model while it comes.</summary>
    private sealed class Talk(IProseReader? reader)
    {
        public DraftReader Draft { get; } = new();

        public KeptProse? Kept { get; set; }

        /// <summary>What the reader has read; null for nothing.</summary>
        public ProseAnswer? Read { get; private set; }

        public async Task HearAsync(string piece, CancellationToken cancellationToken)
        {
            var before = Kept!.Count;
            foreach (var sentence in Draft.Take(piece))
                Kept.Take(sentence);
            if (reader is null || Kept.Count == before || Kept.Answer() is not { } soFar)
                return;
            Read = soFar;
            await reader.ReadAsync(soFar, cancellationToken);
        }
    }
}

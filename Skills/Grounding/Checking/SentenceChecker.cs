using Assistant.Skills.Directory;

namespace Assistant.Skills.Grounding.Checking;

/// <summary>
/// Decides whether a sentence may be shown: whether one of the lines it cites, alone, says it. Pure: the same sentence and lines give the same
/// verdict, and no sentence is judged by its neighbours. It rather drops what is true than lets pass what is not.
/// </summary>
public sealed class SentenceChecker
{
    /// <summary>A longer sentence is no sentence.</summary>
    private const int MaxLength = 1_500;

    /// <summary>With fewer terms of its own a sentence says nothing that could be checked.</summary>
    private const int FewestTerms = 3;

    private readonly Dictionary<EvidenceId, (EvidencePiece Piece, string Organization, IReadOnlyList<SupportingLine> Lines)> _pieces = [];
    private readonly TermReader _reader;

    /// <summary>Prepares the lines of one question.</summary>
    /// <param name="pieces">The lines that were offered.</param>
    /// <param name="units">The units that the plans name.</param>
    /// <param name="organization">Whose units bare names mean where a plan names no issuer.</param>
    public SentenceChecker(IEnumerable<EvidencePiece> pieces, UnitDirectory units, string organization)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        _reader = new TermReader(units);
        foreach (var piece in pieces)
        {
            var owner = piece.Passage.Issuer ?? organization;
            _pieces[piece.Id] = (piece, owner, [.. piece.Wordings.Distinct(StringComparer.Ordinal).Select(line => new SupportingLine(_reader.Read(line, owner)))]);
        }
    }

    /// <summary>Judges one sentence.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="cited">What it cites; null for what is no id.</param>
    public SentenceVerdict Check(string text, IReadOnlyList<EvidenceId?> cited)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(cited);
        if (text.Length > MaxLength)
            return new SentenceVerdict.Dropped(SentenceFault.Length);
        if (!PlainText.Is(text))
            return new SentenceVerdict.Dropped(SentenceFault.Hidden);
        if (cited.Count == 0)
            return new SentenceVerdict.Dropped(SentenceFault.NothingCited);
        if (cited.Any(id => id is not { } known || !_pieces.ContainsKey(known)))
            return new SentenceVerdict.Dropped(SentenceFault.UnknownId);
        SentenceFault? fault = null;
        foreach (var id in cited.OfType<EvidenceId>().Distinct())
        {
            var (piece, owner, lines) = _pieces[id];
            var terms = _reader.Read(text, owner);
            if (terms.Any(term => term.Kind == TermKind.Link))
                return new SentenceVerdict.Dropped(SentenceFault.Link);
            if (terms.Any(term => term.Kind == TermKind.Mail))
                return new SentenceVerdict.Dropped(SentenceFault.Contact);
            if (CheckingWords.Framed(terms).Count(framed => !framed) < FewestTerms)
                return new SentenceVerdict.Dropped(SentenceFault.Length);
            if (lines.Any(line => line.Supports(terms)))
                return new SentenceVerdict.Kept(piece);
            fault ??= FaultIn(terms, lines);
        }

        return new SentenceVerdict.Dropped(fault ?? SentenceFault.Meaning);
    }

    /// <summary>The gravest thing that no wording of the line has.</summary>
    private static SentenceFault FaultIn(IReadOnlyList<Term> sentence, IReadOnlyList<SupportingLine> lines) => sentence
        .Zip(CheckingWords.Framed(sentence), (term, framed) => (Term: term, Framed: framed))
        .Where(said => !said.Framed)
        .Select(said => said.Term)
        .Where(term => !lines.Any(line => line.Terms.Any(term.Says)))
        .Select(term => term.Kind switch
        {
            TermKind.Figure or TermKind.Symbol => SentenceFault.Figure,
            TermKind.Date => SentenceFault.Date,
            TermKind.Clock => SentenceFault.Clock,
            TermKind.DocumentNumber => SentenceFault.DocumentNumber,
            TermKind.Unit => SentenceFault.Unit,
            TermKind.Telephone or TermKind.Mail => SentenceFault.Contact,
            _ => SentenceFault.Word,
        })
        .DefaultIfEmpty(SentenceFault.Meaning)
        .Min();
}

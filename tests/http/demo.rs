//! The demonstration: what is made up adds up.

use server::demo::{Demonstration, make_up};
use server::services::release::all_releases;
use server::services::verify::verify;
use server::store::pair_tallies::pair_tallies;
use tests::TestService;

#[tokio::test]
async fn made_up_answers_and_those_who_answer_again_count_as_real_ones_do() {
    let service = TestService::new().await;
    make_up(&service.state, Demonstration { responses: 1_500, seed: 7, quarters: 2 }).await.expect("a demonstration");
    assert_eq!(verify(&service.state).await.expect("the store"), []);
    let released = all_releases(&service.state).await.expect("releases").len();
    assert_eq!(released, 2);
    let mut connection = service.state.database.read().await.expect("a connection");
    let pairs = pair_tallies(&mut connection).await.expect("tallies");
    let of = |said: fn(&str, &str) -> bool| -> i64 {
        pairs.iter().filter(|pair| said(&pair.earlier, &pair.later)).map(|pair| pair.responses).sum()
    };
    let better = of(|earlier, later| earlier == "not-positive" && later == "positive");
    let worse = of(|earlier, later| earlier == "positive" && later == "not-positive");
    let same = of(|earlier, later| earlier == later);
    assert!(better > 0 && worse > 0 && same > better + worse, "{better} {worse} {same}");
}
